import { textWeight } from '../../../core/metadata/text-weight.ts';
import { walkElements } from '../../walk-elements.ts';
import { opensByline } from '../body/opens-byline.ts';

/** What stands round the headline of an article, and below its text, in page order. Furniture is left out. */
export interface ArticleHeader {
	/** Before the headline, the nearest last. */
	before: Element[];
	/** Between the headline and the first paragraph of the text, and what stands between that and the second: the first may be a standfirst. */
	under: Element[];
	/** Below that, so far as it says what it is: a time, or a name for a byline or a date. */
	foot: Element[];
}

const MOST_ELEMENTS = 20_000;
const MOST_BEFORE = 40;
const MOST_UNDER = 200;
const MOST_FOOT = 100;
/** Paragraphs of text that may stand over a byline: a standfirst. */
const MOST_PARAGRAPHS = 1;
/** Weight of a paragraph's text, and of one that does not end as a sentence does. */
const SENTENCE = 80;
const TEXT = 200;
/** A card has no more elements round what it says. */
const MOST_LEVELS = 6;
const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)\]]*\s*$/u;
const FURNITURE =
	/(?:^|[\s_-])(?:comments?|respond|disqus|related|recommend\w*|teasers?|promos?|suggest\w*|sidebar|trending|popular|newsletter|carousel|breadcrumbs?|keep-reading|read-?(?:more|next)|more-(?:stories|news|from|on)|also-read|next-article|most-read|outbrain|taboola|captions?)(?:$|[\s_-])/i;
const FURNITURE_ELEMENT =
	/^(?:NAV|ASIDE|FORM|FIGURE|FIGCAPTION|BLOCKQUOTE|TABLE|BUTTON|SELECT|DIALOG|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|svg)$/;
const SIGNS = /^(?:posted|written|published) by\s/i;
const TELLS = /date|time|publish|posted|updated|byline|author|\bfn\b|vcard/i;

/** @param headline the element with the headline; null where the page has none */
export function findArticleHeader(root: Element, headline: Element | null): ArticleHeader {
	const header: ArticleHeader = { before: [], under: [], foot: [] };
	const scope =
		headline?.closest('article, main, [role="main"], .hentry, .h-entry') ?? root.querySelector('body') ?? root;
	const around = new Set(headline ? ancestorsOf(headline, scope) : []);
	let isPast = headline === null;
	let paragraphs = 0;
	let paragraph: Element | null = null;
	/** Where reading goes on: what stands before it is within furniture, a paragraph or the headline. */
	let resume: Element | null | undefined;
	for (const element of walkElements(scope, MOST_ELEMENTS)) {
		if (resume !== undefined && element !== resume) continue;
		resume = undefined;
		if (around.has(element)) continue;
		const isHeadline = element === headline;
		const isText = isPast && !isHeadline && isParagraph(element);
		if (isHeadline || isText || isFurniture(element)) resume = elementBehind(element, scope);
		isPast ||= isHeadline;
		if (isText) {
			paragraph = element;
			paragraphs++;
		}
		if (resume !== undefined) continue;
		if (!isPast) header.before.push(element);
		else if (paragraphs <= MOST_PARAGRAPHS && header.under.length < MOST_UNDER) header.under.push(element);
		else if (tells(element) && !isAboutAnother(element, scope, paragraph) && header.foot.push(element) === MOST_FOOT)
			break;
	}
	header.before = header.before.slice(-MOST_BEFORE);
	return header;
}

function ancestorsOf(element: Element, scope: Element): Element[] {
	const ancestors: Element[] = [];
	for (let above = element.parentElement; above && above !== scope; above = above.parentElement) ancestors.push(above);
	return ancestors;
}

/** The next element in document order that is not within. */
function elementBehind(element: Element, scope: Element): Element | null {
	for (let at: Element | null = element; at && at !== scope; at = at.parentElement)
		if (at.nextElementSibling) return at.nextElementSibling;
	return null;
}

/** Whether an element holds a paragraph of running text itself, not in elements within. */
function isParagraph(element: Element): boolean {
	if (!/^(?:P|DIV|SECTION|SPAN|H2|LI)$/.test(element.nodeName)) return false;
	const text = element.nodeName === 'P' ? (element.textContent ?? '') : ownText(element);
	const weight = textWeight(text.trim());
	if (weight >= TEXT) return true;
	// a byline may end as a sentence does: "… · Lesezeit 3 Min."
	return weight >= SENTENCE && ENDS_SENTENCE.test(text) && !opensByline(text.trim());
}

function ownText(element: Element): string {
	let text = '';
	for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3) text += node.nodeValue;
	return text;
}

function isFurniture(element: Element): boolean {
	if (FURNITURE_ELEMENT.test(element.nodeName)) return true;
	if (element.nodeName === 'FOOTER' && !element.closest('article, main, [class*="post"], [class*="entry"]'))
		return true;
	const name = element.getAttribute('class');
	return name !== null && name.length < 500 && FURNITURE.test(name);
}

/** Below the text, what stands with a heading, in a list or in a link with one is about another article. */
function isAboutAnother(element: Element, scope: Element, lastParagraph: Element | null): boolean {
	let above: Element | null = element;
	for (let level = 0; above && above !== scope && level < MOST_LEVELS; level++, above = above.parentElement) {
		if (above.nodeName === 'LI') return true;
		if (lastParagraph && above.contains(lastParagraph)) return false;
		if (above.querySelector('h2, h3, h4, h5')) return true;
	}
	return false;
}

function tells(element: Element): boolean {
	if (element.nodeName === 'TIME' || element.nodeName === 'ABBR') return true;
	if (element.nodeName === 'P' && SIGNS.test(element.textContent?.trimStart().slice(0, 20) ?? '')) return true;
	return TELLS.test(
		`${element.getAttribute('class')?.slice(0, 300) ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`,
	);
}
