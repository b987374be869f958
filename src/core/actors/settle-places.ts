import type { CueList } from '../languages/cue-list.ts';
import type { NamingWords } from '../languages/language-pack.ts';
import { SETTLED, type TaggedSpan } from './entity-tags.ts';
import { isListedFirstName } from './knowledge-base.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

/**
 * "das Flüchtlingslager Nur Vell", "la ville de Vell": what stands behind a word for places is a place and no person, where the article does not
 * call somebody so: but "the mayor of the town, Jan Vell" is a person in a language that says it without "of".
 */
export function settlePlaces(
	sentences: readonly PlacedSentence[],
	{ places }: NamingWords,
	cues: CueList | undefined,
): void {
	const isBehindPlace = (sentence: PlacedSentence, { first }: TaggedSpan) => {
		const before = lowerAt(sentence, first - 1);
		return places.has(before) || (cues?.of?.has(before) === true && places.has(lowerAt(sentence, first - 2)));
	};
	const persons = new Set<string>();
	const behind: [sentence: PlacedSentence, span: TaggedSpan][] = [];
	for (const sentence of sentences)
		for (const span of sentence.spans) {
			if (span.type !== 'PER') continue;
			if (isBehindPlace(sentence, span) && !isBehindOffice(sentence, span, cues)) behind.push([sentence, span]);
			else persons.add(lowerAt(sentence, span.end - 1));
		}
	for (const [sentence, span] of behind) {
		const isDirect = places.has(lowerAt(sentence, span.first - 1));
		// "la isla de Ana Morrow" is hers
		const isFirstName = isListedFirstName(sentence.words[span.first]);
		if (persons.has(lowerAt(sentence, span.end - 1)) || (isFirstName && !isDirect)) continue;
		span.type = 'LOC';
		span.typeMargin = SETTLED;
	}
}

/** "starosta obce Jan Vell", "Wali Kota Jan Vell": the word for a place belongs to the office of whoever follows. */
function isBehindOffice(sentence: PlacedSentence, { first }: TaggedSpan, cues: CueList | undefined): boolean {
	const roles = cues?.roles;
	if (!roles) return false;
	const [third, second, last] = [first - 3, first - 2, first - 1].map((at) => lowerAt(sentence, at)) as [
		string,
		string,
		string,
	];
	return roles.has(second) || roles.lengthAt([second, last], 0) === 2 || roles.lengthAt([third, second], 0) === 2;
}
