import { foldLetters } from '../text/fold-letters.ts';

/** Share of a headline's words that a page must show for both to be of one article. */
const SHARED = 0.5;

/**
 * Whether a page calls itself by an article's headline, give or take what its title adds or leaves out. Where not, the headline tells a
 * reader which article is meant.
 * @param shown the page's title and first heading; empty where it shows none
 */
export function namesArticle(shown: string, headline: string): boolean {
	const [page, title] = [lettersOf(shown), lettersOf(headline)];
	if (title === '' || page === '') return true;
	if (page.replaceAll(' ', '').includes(title.replaceAll(' ', ''))) return true;
	const words = new Set(page.split(' '));
	const wanted = new Set(title.split(' '));
	const found = [...wanted].filter((word) => words.has(word)).length;
	return found >= SHARED * wanted.size;
}

function lettersOf(text: string): string {
	return foldLetters(text.normalize('NFKC'))
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}
