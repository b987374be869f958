import { type Removal, removeElement } from '../region/removal.ts';
import { paragraphsLength } from '../region/running-text.ts';

/** An `article` element with less text than this is a teaser or a shell. */
const SMALLEST_BODY = 600;

/** Takes other articles out of a copy: teasers, and the next article that endless scrolling put below. */
export function dropOtherArticles(body: Element, heading: Element | null, removed: Removal[] | null): void {
	const main = mainArticle(body, heading);
	for (const article of body.querySelectorAll('article')) {
		if (article === main || (main && (article.contains(main) || main.contains(article)))) continue;
		if (main || (heading && hasOwnHeadline(article, heading))) removeElement(article, 'other-article', removed);
	}
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
