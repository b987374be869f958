import type { CueList } from '../languages/cue-list.ts';
import type { TaggedSpan } from './entity-tags.ts';
import { isListedFirstName } from './knowledge-base.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

/** "l'" before a name, of which no list of small words has every form. */
const ELIDED = /^(?:l|d|un|all|dell)['’]$/u;

/**
 * Parts from a person's name what stands before the first name in it: whose people somebody is of, behind an article ("le Vellois Jean Martin"), and
 * letters that are a body's ("VRT Jean Martin"). No name begins with a mark: "◇Vell".
 */
export function trimNames(sentences: readonly PlacedSentence[], cues: CueList | undefined): void {
	for (const sentence of sentences) {
		const { words, spans } = sentence;
		const isFirstName = (at: number) => isListedFirstName(words[at]);
		for (const span of spans)
			while (span.end - span.first > 1 && !/[\p{L}\p{N}]/u.test(words[span.first]?.text ?? '')) span.first++;
		sentence.spans = spans.flatMap((span): TaggedSpan[] => {
			const { first, end, type } = span;
			const isNoun = cues?.bodies?.has(lowerAt(sentence, first)) === true;
			const isNamed = !isNoun && end - first > 2 && !isFirstName(first) && isFirstName(first + 1);
			if (!isNamed || type === 'LOC' || type === 'MISC') return [span];
			const isBody = words[first]?.isUpper === true && words[first].text.length > 1 && !words[first + 1]?.isUpper;
			if (isBody && end - first === 3)
				return [
					{ ...span, end: first + 1, type: 'ORG' },
					{ ...span, first: first + 1, type: 'PER' },
				];
			const before = lowerAt(sentence, first - 1);
			const hasArticle = cues?.determiners?.has(before) === true || ELIDED.test(before);
			return type === 'PER' && hasArticle && words[first + 1]?.isCapitalised ? [{ ...span, first: first + 1 }] : [span];
		});
	}
}
