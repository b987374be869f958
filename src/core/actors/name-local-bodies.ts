import type { CueList } from '../languages/cue-list.ts';
import type { NamingWords } from '../languages/language-pack.ts';
import type { TaggedSpan } from './entity-tags.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';
import { settleSpan } from './settle-span.ts';

/** "Landgericht Vell II". */
const NUMBER = /^[IVX]{1,4}$/;

/**
 * Names courts, authorities and universities by their noun and the place that they are of: "Landgericht Vell", "Universidad de Vell". What the tagger
 * took for a place or a person there is a part of their name.
 */
export function nameLocalBodies(
	sentences: readonly PlacedSentence[],
	{ localBodies }: NamingWords,
	cues: CueList | undefined,
): void {
	for (const sentence of sentences) {
		const { words, lettering } = sentence;
		if (lettering !== RUNNING_TEXT) continue;
		words.forEach((word, at) => {
			if (!word.isCapitalised || !localBodies.has(word.lowerText)) return;
			const isOf = cues?.of?.has(lowerAt(sentence, at + 1)) === true;
			const place = sentence.spans.find(({ first }) => first === at + (isOf ? 2 : 1));
			if (!place || !isPlace(place) || sentence.spans.some(({ first, end }) => first <= at && end > at)) return;
			settleSpan(sentence, at, NUMBER.test(words[place.end]?.text ?? '') ? place.end + 1 : place.end, 'ORG');
		});
	}
}

/** A word by itself behind such a noun is no person. */
const isPlace = ({ first, end, type }: TaggedSpan) => type === 'LOC' || (end - first === 1 && type === 'PER');
