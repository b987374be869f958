import { walkElements } from '../../walk-elements.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { isHidden } from '../body/is-hidden.ts';

/** A lower heading shows the headline where it shares so many of its words with the page's title, and is as long. */
const SHARED_WORDS = 0.7;
/** A first-level heading with fewer of its words in the title gives way to such a lower one, one with more only to the title itself. */
const FEW_SHARED = 0.5;
/** A longer one with so many of its words in the title is the headline in other words, and gives way to the title alone. */
const MANY_WORDS = 4;
const NEARLY_ALL = 0.9;
const MOST_HEADINGS = 200;
/** Of them, so many are asked whether they are shown. */
const MOST_ASKED = 1_000;
const MOST_WORDS = 60;
const MOST_ELEMENTS = 5_000;
/** What begins the window's title by chance is shorter. */
const SHORTEST_LINE = 10;
/** What may follow it there; a colon follows a kicker. */
const SEPARATOR = /^(?:\s*(?:$|[|｜–—·•»«_(（])|\s+[-/\\])/u;

/**
 * The element that shows the article's headline: the first-level heading most like a title of the page, else a lower one that nearly is one,
 * else any line that is the window's title as far as its first separator. Null where there is none.
 * @param titles of the page, for sharing and for the window
 */
export function findHeadlineElement(root: Element, titles: readonly string[]): Element | null {
	const words = titles
		.flatMap(tellingParts)
		.map(wordsOf)
		.filter((title) => title.length > 0);
	const first = mostAlike(shownHeadings(root, 'h1'), words);
	if (first && (first.share >= SHARED_WORDS || words.length === 0)) return first.heading;
	const lower = mostAlike(
		shownHeadings(root, 'h2, h3').filter((heading) => {
			const length = wordsOf(heading.textContent ?? '').length;
			return words.some((title) => length >= SHARED_WORDS * title.length);
		}),
		words,
	);
	const isLike = first !== null && (first.share > FEW_SHARED || first.shared >= MANY_WORDS);
	if (lower && lower.share >= (isLike ? NEARLY_ALL : SHARED_WORDS)) return lower.heading;
	if (first && first.share > FEW_SHARED) return first.heading;
	return titledLine(root, titles) ?? first?.heading ?? null;
}

/** Headings that are neither hidden nor part of a path to the page ("Home › World › …"). */
function shownHeadings(root: Element, selector: string): Element[] {
	return [...root.querySelectorAll(selector)].slice(0, MOST_ASKED).filter((heading) => {
		const parent = heading.parentElement;
		return !isHidden(heading) && !(parent && isHidden(parent)) && !heading.closest('nav, li, [class*="breadcrumb" i]');
	});
}

function mostAlike(
	headings: readonly Element[],
	titles: readonly string[][],
): { heading: Element; share: number; shared: number } | null {
	let best: { heading: Element; share: number; shared: number } | null = null;
	for (const heading of headings.slice(0, MOST_HEADINGS)) {
		const own = wordsOf(heading.textContent ?? '');
		if (!own.length || own.length > MOST_WORDS) continue;
		const shared = Math.max(0, ...titles.map((title) => own.filter((word) => title.includes(word)).length));
		const share = shared / own.length;
		if (!best || share > best.share) best = { heading, share, shared };
	}
	return best;
}

/** A line that a title begins with, before its separator and the site's name. */
function titledLine(root: Element, titles: readonly string[]): Element | null {
	const longest = Math.max(0, ...titles.map((title) => title.length));
	if (longest < SHORTEST_LINE) return null;
	for (const element of walkElements(root.querySelector('body') ?? root, MOST_ELEMENTS)) {
		if (element.childElementCount > 4 || /^(?:A|P|SCRIPT|STYLE|LI|OPTION|BUTTON)$/.test(element.nodeName)) continue;
		const written = element.textContent ?? '';
		if (written.length < SHORTEST_LINE || written.length > 2 * longest) continue;
		const text = tidySpaces(written);
		if (
			text.length >= SHORTEST_LINE &&
			titles.some(
				(title) =>
					(title.startsWith(text) && SEPARATOR.test(title.slice(text.length))) ||
					wordsOf(title).join() === wordsOf(text).join(),
			) &&
			!element.closest('nav, footer') &&
			!leadsHome(element)
		)
			return element;
	}
	return null;
}

/** The site's name is a link to its front page. */
function leadsHome(element: Element): boolean {
	const link = element.closest('a[href]') ?? element.querySelector('a[href]');
	return link !== null && /^(?:https?:\/\/[^/?#]+)?\/?$/.test(link.getAttribute('href') ?? '');
}

/** A site's name may be a little longer than the headline. */
const NEARLY_AS_LONG = 0.7;
const SHORTEST_FIRST = 12;

/** A title without its section and its site, which are shorter than the headline; its first part as well where that is nearly as long. */
function tellingParts(title: string): string[] {
	const parts = title.split(/\s+[|–—·•»\\]\s+|\s+-\s+|[|｜ㅣ]/);
	const longest = parts.reduce((long, part) => (part.length > long.length ? part : long), '');
	const [first = ''] = parts;
	const isTelling = first.length >= SHORTEST_FIRST && first.length >= NEARLY_AS_LONG * longest.length;
	return isTelling && first !== longest ? [first, longest] : [longest];
}

function wordsOf(text: string): string[] {
	return (
		text
			.slice(0, 2_000)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
