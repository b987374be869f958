import { COMMON_WORDS } from './common-words.ts';

/** In how many of how many documents a term stands. */
export interface DocumentFrequencies {
	documents: number;
	frequency: (term: string) => number;
}

/** Articles that stand for news at large. */
const NEWS_ARTICLES = 2000;
/** What a word outside the list is taken to stand in, of those. */
const RARE_ARTICLES = 4;
const articlesWith = new Map(
	COMMON_WORDS.flatMap(([share, words]) => words.split(' ').map((word) => [word, share * NEWS_ARTICLES] as const)),
);

/** News at large, so that words which are common there count as common in a library of five articles, too. */
export const NEWS: DocumentFrequencies = {
	documents: NEWS_ARTICLES,
	frequency: (word) => articlesWith.get(word) ?? RARE_ARTICLES,
};
