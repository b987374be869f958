import { COMMON_WORDS } from '../../languages/en/common-words.ts';
import { readFrontCoded } from '../../text/front-coded.ts';
import { COMMON_WORDS_OF_LANGUAGES } from './common-words-of-languages.ts';

/** In how many of how many documents a term stands. */
export interface DocumentFrequencies {
	documents: number;
	frequency: (term: string) => number;
}

/** Articles that stand for news at large. */
const NEWS_ARTICLES = 2000;
/** What a word outside the list is taken to stand in, of those. */
export const RARE_ARTICLES = 4;
type Classes = readonly (readonly [share: number, words: string])[];

/** News at large, so that words which are common there count as common in a library of five articles, too: in every language that is known. */
// English last: where a word is of both, its own count is the better one
export const NEWS = frequenciesOf([...COMMON_WORDS_OF_LANGUAGES, ...COMMON_WORDS]);

/** The same of news in English alone. */
export const NEWS_IN_ENGLISH = frequenciesOf(COMMON_WORDS);

function frequenciesOf(classes: Classes): DocumentFrequencies {
	const articlesWith = new Map(
		classes.flatMap(([share, words]) => readFrontCoded(words).map((word) => [word, share * NEWS_ARTICLES] as const)),
	);
	return { documents: NEWS_ARTICLES, frequency: (word) => articlesWith.get(word) ?? RARE_ARTICLES };
}
