import { CREDITED_TO } from '../languages/en/newsroom-words.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

/** A picture's credit left in a text, "Ada Morrow/AP", "AP Photo/Ada Morrow", "REUTERS/Ada Morrow": who is named there takes no part in the story. */
export function dropCredits(sentences: readonly PlacedSentence[]): void {
	for (const sentence of sentences) {
		if (!sentence.words.some(({ text }) => text === '/')) continue;
		const isCredited = (i: number) => CREDITED_TO.test(lowerAt(sentence, i));
		for (const span of sentence.spans) {
			const { first, end } = span;
			const isBefore = lowerAt(sentence, end) === '/' && (isCredited(end + 1) || isCredited(first));
			const isBehind =
				lowerAt(sentence, first - 1) === '/' &&
				(isCredited(first) || isCredited(first - 2) || /^(?:photo|pool|file)$/.test(lowerAt(sentence, first - 2)));
			if (isBefore || isBehind) span.type = 'MISC';
		}
	}
}
