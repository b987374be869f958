import { withoutControls } from '../text/without-controls.ts';

/** HTML elements, so that "<3" or "<Name>" in a headline is not taken for markup. */
const ELEMENTS =
	'a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr';
const NAMES = ELEMENTS.replaceAll(' ', '|');
/** Where something begins that nobody reads: elements with their content, and comments. */
const UNREAD_START = /<(script|style|template|noscript|iframe|svg)\b|<!--/gi;
const BREAKS =
	/^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|section|article|figure|figcaption|hr|dd|dt|pre)\b/i;
/** A tag. Outside quotation marks none begins within another, which also keeps the search linear. */
const TAG = new RegExp(`</?(?:${NAMES})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'<>])*>`, 'gi');
const CDATA_MARK = /<!\[CDATA\[|\]\]>/g;

/** Named character references of Latin-1, in the order of their code points from 160 (https://www.w3.org/TR/REC-html40/sgml/entities.html). */
const LATIN_1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const REFERENCES: ReadonlyMap<string, string> = new Map([
	...LATIN_1.split(' ').map((name, i) => [name, String.fromCharCode(160 + i)] as const),
	...Object.entries({
		amp: '&',
		lt: '<',
		gt: '>',
		quot: '"',
		apos: "'",
		ndash: '–',
		mdash: '—',
		lsquo: '‘',
		rsquo: '’',
		sbquo: '‚',
		ldquo: '“',
		rdquo: '”',
		bdquo: '„',
		hellip: '…',
		bull: '•',
		euro: '€',
		trade: '™',
		lsaquo: '‹',
		rsaquo: '›',
		ensp: ' ',
		emsp: ' ',
		thinsp: ' ',
		zwj: '',
		zwnj: '',
		OElig: 'Œ',
		oelig: 'œ',
		Scaron: 'Š',
		scaron: 'š',
	}),
]);

/** Takes the markup out of a feed's text without a DOM. What comes out is text and must be shown as text. */
export function plainText(html: string): string {
	const withoutTags = dropUnread(html)
		.replace(CDATA_MARK, '')
		.replace(TAG, (tag) => (BREAKS.test(tag) ? ' ' : ''));
	return withoutControls(decodeReferences(withoutTags))
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
}

/** Cuts out scripts, comments and the like with their content; in one pass, however many begin and never end. */
function dropUnread(html: string): string {
	const lower = html.toLowerCase();
	const endless = new Set<string>();
	let kept = '';
	let from = 0;
	for (const { 0: opening, 1: name, index } of lower.matchAll(UNREAD_START)) {
		if (index < from || endless.has(opening)) continue;
		const closing = name ? `</${name}` : '-->';
		const end = lower.indexOf(closing, index + opening.length);
		if (end < 0) {
			endless.add(opening);
			continue;
		}
		kept += `${html.slice(from, index)} `;
		const close = name ? lower.indexOf('>', end) : end + 2;
		from = close < 0 ? html.length : close + 1;
	}
	return kept + html.slice(from);
}

/** Replaces references to characters, named and numeric, by what they stand for. */
export function decodeReferences(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,7}));/gi, (reference, decimal, hexadecimal, name) => {
		if (name) return REFERENCES.get(name) ?? reference;
		const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
		const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
		return isCharacter ? String.fromCodePoint(code) : '';
	});
}

/** Cuts a text at a word. */
export function cutAtWord(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 40)).trimEnd()}…`;
}
