import { type Removal, removeElement } from '../region/removal.ts';
import { isAfter, paragraphsLength, runningParagraphs } from '../region/running-text.ts';

/** An `article` element with less text than this is a teaser or a shell. */
const SMALLEST_BODY = 600;

/** Takes other articles out of a copy: teasers, and the next article that endless scrolling put below. */
export function dropOtherArticles(body: Element, heading: Element | null, removed: Removal[] | null): void {
	const main = mainArticle(body, heading);
	let own: Element[] | null = null;
	const isTeaser = (article: Element): boolean => {
		if (!hasLinkedHeadline(article)) return false;
		own ??= main && runningParagraphs(main).filter((paragraph) => paragraph.closest('article') === main);
		return own !== null && isBehind(article, own);
	};
	for (const article of body.querySelectorAll('article')) {
		if (article === main || article.contains(main) || (main?.contains(article) && !isTeaser(article))) continue;
		if (main || (heading && hasOwnHeadline(article, heading))) removeElement(article, 'other-article', removed);
	}
}

/** An entry of a report has at most a link to itself in its headline. */
function hasLinkedHeadline(article: Element): boolean {
	return (
		article.querySelector('h2 > a, h3 > a, h4 > a, a > h2, a > h3, a > h4') !== null &&
		article.querySelector('[href="#to"]') === null
	);
}

/** Whether an `article` stands within another behind all that the outer one says itself, which is a text: a teaser at its end. */
function isBehind(article: Element, own: readonly Element[]): boolean {
	const last = own.at(-1);
	const weight = own.reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0);
	return last !== undefined && weight >= SMALLEST_BODY && isAfter(article, last);
}

/** The `article` element around the headline; where there is none, the only long one. Null where neither holds the text. */
function mainArticle(body: Element, heading: Element | null): Element | null {
	const around = heading?.closest('article') ?? null;
	if (around && paragraphsLength(around) >= SMALLEST_BODY) return around;
	const outermost = [...body.querySelectorAll('article')].filter(
		(article) => !article.parentElement?.closest('article'),
	);
	const long = outermost.filter((article) => paragraphsLength(article) >= SMALLEST_BODY);
	return !around && long.length === 1 ? (long[0] ?? null) : null;
}

/** Whether an `article` element comes after the headline and has a first-level heading of its own. */
function hasOwnHeadline(article: Element, heading: Element): boolean {
	const own = article.querySelector('h1');
	return own !== null && own !== heading && Boolean(heading.compareDocumentPosition(own) & 4);
}
