import type { Article } from '../article.ts';
import { siteOfArticle } from './identity.ts';

/** Letters from which a paragraph tells an article from others of its site. */
const TELLING = 60;
/** Share of the paragraphs of the shorter text that stand in the other where both are one article. */
const SHARED = 0.5;
/** A number that only one article of a site has: six digits or more that are no date. */
const NUMBER = /(?<!\d)(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d))\d{6,12}(?!\d)/g;

/** Site and number of an article whose address has one, so that it is found under another wording of it; else its id. */
export function numberOfArticle(id: string): string {
	const path = id.slice(id.indexOf('/') + 1);
	const number = path.match(NUMBER)?.at(-1);
	return number === undefined ? id : `${siteOfArticle(id)} ${number}`;
}

/** Whether two readings at addresses of one site are of one article: most of what the shorter says, the other says too. */
export function isSameArticle(a: Pick<Article, 'text'>, b: Pick<Article, 'text'>): boolean {
	const [shorter, longer] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
	const others = new Set(longer.split('\n'));
	const telling = shorter.split('\n').filter((paragraph) => paragraph.length >= TELLING);
	const shared = telling.filter((paragraph) => others.has(paragraph)).length;
	return telling.length > 0 && shared >= SHARED * telling.length;
}
