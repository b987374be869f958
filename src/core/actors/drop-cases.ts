import type { TaggedSpan } from './entity-tags.ts';
import { nameOfTokens, type PlacedSentence } from './named-mention.ts';

/**
 * Takes out of the names those that a case before a court is called by and nobody else in the article has: "Voss v. Marlow", and "Voss" for it
 * further on. A body that sues or is sued is a party of its case and stays, and whoever is named in full is somebody.
 * @param isSport in a report of a match they are who plays
 */
export function dropCases(sentences: readonly PlacedSentence[], isSport: boolean): void {
	if (isSport) return;
	const parties = new Set<string>();
	const persons = new Set<string>();
	for (const sentence of sentences) {
		for (const span of sentence.spans) {
			const { first, end, type } = span;
			const isWhole = sentence.words.slice(first + 1, end - 1).some(({ text }) => VERSUS.test(text));
			if (isWhole || (isParty(sentence, span) && (type === 'LOC' || end - first === 1))) {
				if (!isWhole && type === 'PER') parties.add(nameOfTokens(sentence, first, end));
				span.type = 'MISC';
			} else if (type === 'PER' && end - first > 1) persons.add(sentence.words[end - 1]?.text ?? '');
		}
	}
	for (const sentence of sentences)
		for (const span of sentence.spans) {
			const name = nameOfTokens(sentence, span.first, span.end);
			if (span.type === 'PER' && parties.has(name) && !persons.has(name)) span.type = 'MISC';
		}
}

const VERSUS = /^v(?:s)?\.$/;

/** Beside a "v.", a name at its other side. */
function isParty({ words }: PlacedSentence, { first, end, type }: TaggedSpan): boolean {
	if (type !== 'PER' && type !== 'LOC') return false;
	const isCapital = (i: number) => words[i]?.isCapitalised === true;
	return (
		(VERSUS.test(words[end]?.text ?? '') && isCapital(end + 1)) ||
		(VERSUS.test(words[first - 1]?.text ?? '') && isCapital(first - 2))
	);
}
