import type { GoldText } from './read-corpus.ts';

/** The same text with its words written another way. */
function recase(text: GoldText, change: (word: string) => string): GoldText {
	const sentences = text.sentences.map((sentence) => ({
		...sentence,
		tokens: sentence.tokens.map((token) => ({ ...token, text: change(token.text) })),
	}));
	return { ...text, sentences };
}

/** One text in `every` again in capitals, another Like This, as headlines are. */
export function recaseSome(texts: readonly GoldText[], every: number): GoldText[] {
	const half = every >> 1;
	return [
		...texts.filter((_, i) => i % every === 0).map((text) => recase(text, (word) => word.toUpperCase())),
		...texts
			.filter((_, i) => i % every === half)
			.map((text) => recase(text, (word) => word.slice(0, 1).toUpperCase() + word.slice(1))),
	];
}
