import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import type { Background } from '../../learning/weighted-terms.ts';
import { readFrontCoded } from '../../text/front-coded.ts';
import { COMMON_WORDS_OF_LANGUAGES } from './common-words-of-languages.ts';
import { UNSPACED } from './story-words.ts';

/** In how many of how many documents a term stands. */
export interface DocumentFrequencies {
	documents: number;
	frequency: (term: string) => number;
}

/** Articles that stand for news at large. */
const NEWS_ARTICLES = 2000;
/** What a word outside the list is taken to stand in, of those. */
export const RARE_ARTICLES = 4;
/** Articles that stand behind what is taken of a word outside the list, beside a library whose own counts tell more: a few days of a dozen feeds. */
const GUESSED_ARTICLES = 200;
/** Share of articles that two neighbouring letters of Chinese or Japanese are taken to stand in. */
const PAIR_SHARE = 0.02;
type Classes = readonly (readonly [share: number, words: string])[];

/** News at large, so that words which are common there count as common in a library of five articles, too: in every language that is known. */
// English last: where a word is of both, its own count is the better one
export const NEWS = frequenciesOf([...COMMON_WORDS_OF_LANGUAGES, ...COMMON_WORDS]);

/**
 * The same beside the counts of a library: of a word outside the list they tell more, even those of a hundred entries. A port that half of them name,
 * or a war that is in each tenth, tells no story apart.
 */
export const NEWS_BESIDE_LIBRARY: Background = {
	documents: NEWS.documents,
	frequency: (term) => (isListed(term) ? NEWS.frequency(term) : GUESSED_ARTICLES * guessedShare(term)),
	standsFor: (term) => (isListed(term) ? NEWS_ARTICLES : GUESSED_ARTICLES),
};

/** The same of news in English alone. */
export const NEWS_IN_ENGLISH = frequenciesOf(COMMON_WORDS);

/** Two letters of a script without spaces are of many words. */
function guessedShare(term: string): number {
	return UNSPACED.test(term) ? PAIR_SHARE : RARE_ARTICLES / NEWS_ARTICLES;
}

function isListed(term: string): boolean {
	return NEWS.frequency(term) > RARE_ARTICLES;
}

function frequenciesOf(classes: Classes): DocumentFrequencies {
	const articlesWith = new Map(
		classes.flatMap(([share, words]) => readFrontCoded(words).map((word) => [word, share * NEWS_ARTICLES] as const)),
	);
	return { documents: NEWS_ARTICLES, frequency: (word) => articlesWith.get(word) ?? RARE_ARTICLES };
}
