import { decodeReferences } from '../text/character-references.ts';
import { foldCase } from '../text/fold-case.ts';
import { withoutControls } from '../text/without-controls.ts';

/** HTML elements, so that "<3" or "<Name>" in a headline is not taken for markup. */
const ELEMENTS =
	'a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr';
const NAMES = ELEMENTS.replaceAll(' ', '|');
/** Where something begins that nobody reads: elements with their content, comments, document types and instructions ("<?xml:namespace …>"). */
const UNREAD_START = /<(script|style|template|noscript|iframe|svg)\b|<!--|<!doctype\b|<\?[a-z]/gi;
/** What is not meant for reading even where its end is cut off. */
const CODE = /^<(?:script|style)/;
/** A tag that parts words. */
export const BREAKS =
	/^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|section|article|figure|figcaption|hr|dd|dt|pre)\b/i;
/** A tag. Outside quotation marks none begins within another, which also keeps the search linear. */
const TAG = new RegExp(`</?(?:${NAMES})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'<>])*>`, 'gi');
/** Of elements HTML has not: "<o:p>", "<amp-img …>", and those with attributes, or that are closed. */
const OTHER_TAG = /<\/?([a-z][\w.]*(?:[:-][\w.-]+)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gi;
/** Says where a word may be broken, or nothing at all: two texts that differ by them are one. */
const INVISIBLE = /[\u00ad\u200b\u2060]/g;

/** Takes the markup out of a feed's text without a DOM. What comes out is text and must be shown as text. */
export function plainText(html: string): string {
	const withoutTags = dropOtherTags(
		withoutCdataMarks(dropUnread(html)).replace(TAG, (tag) => (BREAKS.test(tag) ? ' ' : '')),
	);
	return withoutControls(mendControls(decodeReferences(withoutTags)))
		.replace(INVISIBLE, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
}

/** Where "]]>" itself stands in a section, the section is broken off in its middle and goes on in the next. */
function withoutCdataMarks(text: string): string {
	return text
		.replaceAll(']]><![CDATA[', '')
		.replace(/<!\[CDATA\[([\s\S]*?)\]\]>(?=\s*(?:<|$))/g, '$1')
		.replaceAll('<![CDATA[', '')
		.replace(/\]\]>\s*$/, '');
}

/** Elements of other vocabularies. "<Name>" that nothing closes is what somebody wrote. */
function dropOtherTags(text: string): string {
	if (!text.includes('<')) return text;
	const closed = new Set([...text.matchAll(/<\/([a-z][\w.:-]*)\s*>/gi)].map(([, name = '']) => name.toLowerCase()));
	return text.replace(OTHER_TAG, (tag, name: string, attributes: string, slash: string) =>
		/[:-]/.test(name) || attributes !== '' || slash !== '' || closed.has(name.toLowerCase()) ? '' : tag,
	);
}

/** Windows-1252 that was taken for Latin-1 on its way: its signs, among them apostrophes and dashes, came out as control characters. */
function mendControls(text: string): string {
	return text.replace(/[\u0080-\u009f]/g, (control) => decodeReferences(`&#${control.charCodeAt(0)};`));
}

/** Cuts out scripts, comments and the like with their content; in one pass, however many begin and never end. */
function dropUnread(html: string): string {
	const lower = foldCase(html);
	const endless = new Set<string>();
	let kept = '';
	let from = 0;
	for (const { 0: opening, 1: name, index } of lower.matchAll(UNREAD_START)) {
		if (index < from || endless.has(opening)) continue;
		const closing = name ? `</${name}` : opening === '<!--' ? '-->' : '>';
		const end = lower.indexOf(closing, index + opening.length);
		if (end < 0) {
			if (CODE.test(opening)) return kept + html.slice(from, index);
			endless.add(opening);
			continue;
		}
		kept += `${html.slice(from, index)} `;
		const close = name ? lower.indexOf('>', end) : end + closing.length - 1;
		from = close < 0 ? html.length : close + 1;
	}
	return kept + html.slice(from);
}

/** Cuts a text at a word. */
export function cutAtWord(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 40)).trimEnd()}…`;
}
