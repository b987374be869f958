import { tidySpaces } from './collect-blocks.ts';

/** An `article` element with less text than this is a teaser or a shell. */
const SMALLEST_BODY = 600;

/** Takes other articles out of a copy: teasers, and the next article that endless scrolling put below. */
export function dropOtherArticles(body: Element, headline: string): void {
	const main = mainArticle(body, headline);
	if (!main || textLength(main) < SMALLEST_BODY) return;
	for (const article of body.querySelectorAll('article')) {
		if (article !== main && !article.contains(main) && !main.contains(article)) article.remove();
	}
}

/** The `article` element around the headline; without a headline in any, the only one or the first long one. */
function mainArticle(body: Element, headline: string): Element | null {
	const wanted = tidySpaces(headline).toLowerCase();
	for (const heading of body.querySelectorAll('h1, h2')) {
		const text = tidySpaces(heading.textContent ?? '').toLowerCase();
		const article =
			text && wanted && (text.includes(wanted) || wanted.includes(text)) && text.length > 10
				? heading.closest('article')
				: null;
		if (article && textLength(article) >= SMALLEST_BODY) return article;
	}
	const outermost = [...body.querySelectorAll('article')].filter(
		(article) => !article.parentElement?.closest('article'),
	);
	const long = outermost.filter((article) => textLength(article) >= SMALLEST_BODY);
	return long.length === 1 ? (long[0] ?? null) : null;
}

function textLength(element: Element): number {
	let length = 0;
	for (const paragraph of element.getElementsByTagName('p')) length += paragraph.textContent?.length ?? 0;
	return length;
}
