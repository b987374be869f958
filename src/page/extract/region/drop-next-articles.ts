import { childrenOf } from '../../children-of.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { opensByline } from '../body/opens-byline.ts';
import { type Removal, removeElement } from './removal.ts';
import { isAfter, kindOf, runningParagraphs, runningText } from './running-text.ts';

const MOST_HEADINGS = 200;
/** A part with less text is a teaser. */
const SMALLEST_ARTICLE = 200;
/** The article itself may be a flash where the other is set as it is. */
const SMALLEST_OWN = 40;
/** What has fewer is the header of an article, and its text stands elsewhere. */
const FEWEST_PARAGRAPHS = 2;
const NEXT_LABEL =
	/^(?:up )?next(?: (?:article|story|up|post))?$|^read next$|^(?:nächster (?:artikel|beitrag)|article suivant|à suivre|siguiente(?: artículo)?|prossimo articolo|próxim[ao](?: notícia| artigo)?|下一篇.{0,4}|次の記事)$/iu;
const BYLINE_NAME = /by-?line|author|dateline|posted-on|pubdate|publish/i;
const SHORTEST_SAME = 15;
const ADDED = /^\s*[-–—|·:([]/;
const DATE = /\b(?:19|20)\d\d\b/;

/**
 * Takes other articles out of a copy whatever they are marked up as: a part with a headline of its own that is set like the article, or
 * is signed or dated by itself. A section of the article has neither.
 */
export function dropNextArticles(body: Element, heading: Element, removed: Removal[] | null): void {
	for (const other of [...body.querySelectorAll('h1, h2')].slice(0, MOST_HEADINGS)) {
		if (other === heading || !body.contains(other) || other.contains(heading)) continue;
		// a headline may be shown twice
		if (isSameText(other, heading)) continue;
		const part = partApart(other, heading);
		const own = partApart(heading, other);
		const label = part.previousElementSibling;
		const isLabelled = label !== null && NEXT_LABEL.test(tidySpaces(label.textContent?.slice(0, 60) ?? ''));
		if (part === other || !isOther(part, own, { other, heading, isLabelled })) continue;
		if (isLabelled) removeElement(label, 'other-article', removed);
		removeElement(part, 'other-article', removed);
	}
}

function isSameText(a: Element, b: Element): boolean {
	const [short = '', long = ''] = [a, b]
		.map((heading) => tidySpaces(heading.textContent ?? '').toLowerCase())
		.toSorted((x, y) => x.length - y.length);
	// "Port opens (vell.test) 87" is "Port opens" with what a forum adds
	return (
		short === long || (short.length >= SHORTEST_SAME && long.startsWith(short) && ADDED.test(long.slice(short.length)))
	);
}

function isOther(
	part: Element,
	own: Element,
	{ other, heading, isLabelled }: { other: Element; heading: Element; isLabelled: boolean },
): boolean {
	if (!isFirstIn(part, other) || runningText(part) < SMALLEST_ARTICLE) return false;
	// divisions without a class are all alike
	const isAlike = kindOf(part) === kindOf(own) && kindOf(part) !== 'DIV.';
	if (own === heading || runningText(own) < (isAlike ? SMALLEST_OWN : SMALLEST_ARTICLE)) return false;
	const isSigned = hasByline(part, other);
	if (other.nodeName === 'H1') return isAlike || isSigned;
	if (!isAfter(other, heading)) return false;
	// entries of a report are signed, too, and there are many
	if (isLabelled || (isSigned && isAlike)) return true;
	const isWhole = runningParagraphs(own).length >= FEWEST_PARAGRAPHS && hasByline(own, heading);
	return isSigned && isWhole && isOnlyOfKind(part) && !repeatsHeadline(part, heading);
}

/** A text may stand below its headline once more, with a subheading. */
function repeatsHeadline(part: Element, heading: Element): boolean {
	return [...part.querySelectorAll('h1, h2')].some((other) => isSameText(other, heading));
}

/** Whether no other part of its kind with a heading stands beside a part. */
function isOnlyOfKind(part: Element): boolean {
	const kind = kindOf(part);
	return [...childrenOf(part.parentElement)].every(
		(beside) => beside === part || kindOf(beside) !== kind || !beside.querySelector('h2, h3'),
	);
}

/** The largest element around one that does not hold another. */
function partApart(element: Element, other: Element): Element {
	let part = element;
	while (part.parentElement && !part.parentElement.contains(other)) part = part.parentElement;
	return part;
}

/** Whether no paragraph stands before a heading in its part. */
function isFirstIn(part: Element, heading: Element): boolean {
	const first = part.querySelector('p');
	return first === null || isAfter(first, heading) || (first.textContent?.length ?? 0) < SMALLEST_OWN;
}

/** Whether a headline is followed by a byline or a date before the text begins. */
function hasByline(part: Element, heading: Element): boolean {
	for (const element of [...part.querySelectorAll('time, [class], p, div, span')].slice(0, 60)) {
		if (!isAfter(element, heading)) continue;
		const text = tidySpaces(element.textContent?.slice(0, 200) ?? '');
		if (text.length > 100) {
			if (element.nodeName === 'P') return false;
			continue;
		}
		if (!text) continue;
		if (element.nodeName === 'TIME' || BYLINE_NAME.test(element.getAttribute('class') ?? '')) return true;
		if (opensByline(text) || (text.length < 60 && DATE.test(text))) return true;
	}
	return false;
}
