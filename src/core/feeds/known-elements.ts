import { withKnownRoot } from './known-root.ts';
import { IN_BASE64, PLAIN_IN_BASE64 } from './typed-text.ts';

/** Elements that feeds have and feedsmith does not read, by those it reads. */
const RENAMED: readonly (readonly [written: RegExp, known: string])[] = [
	[/<(\/?)(?:feedburner|pheedo):origlink(?=[\s>/])/gi, 'prism:url'],
	[/<(\/?)(?:xhtml:(?:body|div)|fullitem)(?=[\s>/])/gi, 'content:encoded'],
	[/<(\/?)dc:author(?=[\s>/])/gi, 'dc:creator'],
];
/** Dates and texts without a namespace, which RSS itself calls pubDate and description. */
const RENAMED_IN_RSS: readonly (readonly [written: RegExp, known: string])[] = [
	[/<(\/?)(?:date|published|issued|created)(?=[\s>/])/gi, 'dcterms:issued'],
	[/<(\/?)(?:updated|modified)(?=[\s>/])/gi, 'dcterms:modified'],
	[/<(\/?)(?:summary|content|abstract)(?=[\s>/])/gi, 'dc:description'],
];
const BODY = /<body\s[^>]{0,500}?xmlns\s*=\s*["'][^"'>]{0,100}xhtml["'][^>]{0,500}>/gi;
/** "<" that begins no mark-up: "support < 40 per cent". */
const LONE_LESS = /<(?![a-z_:/!?])/gi;
/** "?a=1&copy=2" is an address, and no copyright. */
const ADDRESS = /(?:<link>|<guid(?:\s[^<>]{0,100})?>|\shref\s*=\s*["'])[^<>"']{1,2000}/gi;
const PARAMETER = /&(?=[a-z][\w.-]{0,40}=)/gi;
/** The prefix under which a feed has XHTML. */
const XHTML_PREFIX = /\sxmlns:([\w.-]{1,40})\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["']/;
/** RSS has no place for the language of one element: what it says there is said of the entry. */
const ELEMENT_WITH_LANGUAGE =
	/<(?:title|description|content:encoded)\s(?:[^<>]{0,300}\s)?xml:lang\s*=\s*["']([\w-]{2,20})["'][^<>]{0,300}>/gi;
const ENCODED_IN_ATOM =
	/<((?:\w{1,20}:)?(?:title|summary|content))(\s[^<>]{0,500}\s|\s)mode\s*=\s*["']base64["']([^<>]{0,500})>/gi;
/** Atom's in RSS, without its prefix. */
const LINK_WITHOUT_TEXT = /<link(\s(?:[^<>]{0,1000}\s)?href\s*=[^<>]{0,2500}\/>)/gi;
const LINK_WITH_TEXT = /<link>\s*(https?:[^\s<>"']{1,2000})\s*<\/link>/gi;

/**
 * An XML feed as feedsmith reads it: elements it does not know under the names of those it knows, RSS without a prefix of its own, a "<" that
 * begins nothing as a reference. What stands in a CDATA section is mark-up of an entry's text, to which none of it does any harm.
 */
export function withKnownElements(xml: string): string {
	let known = withKnownRoot(xml.replace(LONE_LESS, '&lt;'));
	known = known.replace(ADDRESS, (address) => address.replace(PARAMETER, '&amp;'));
	const root = /^<(?:[\w.-]+:)?(\w+)/.exec(known)?.[1]?.toLowerCase() ?? '';
	const isRss = root === 'rss' || root === 'rdf';
	const prefix = XHTML_PREFIX.exec(known)?.[1];
	if (prefix && isRss) known = known.replaceAll(`<${prefix}:`, '<xhtml:').replaceAll(`</${prefix}:`, '</xhtml:');
	for (const [written, name] of isRss ? [...RENAMED, ...RENAMED_IN_RSS] : RENAMED) {
		known = known.replace(written, `<$1${name}`);
	}
	if (!isRss) return known.replace(ENCODED_IN_ATOM, withEncodedType).replace(LINK_WITH_TEXT, '<link href="$1"/>');
	if (root === 'rdf') known = known.replace(/<(\/?)pubdate(?=[\s>/])/gi, '<$1dc:date');
	if (known.search(BODY) >= 0) {
		known = known.replace(BODY, '<content:encoded>').replace(/<\/body\s*>/gi, '</content:encoded>');
	}
	known = known.replace(LINK_WITHOUT_TEXT, '<atom:link$1');
	return known.replace(ELEMENT_WITH_LANGUAGE, '<dc:language>$1</dc:language>$&');
}

/** Atom 0.3 says of a text how it is written; Atom 1.0 says it by the type alone (RFC 4287, 4.1.3.3). */
function withEncodedType(_: string, name: string, before: string, behind: string): string {
	const attributes = `${before} ${behind}`;
	const isPlain = /\stype\s*=\s*["']text\/plain["']/i.test(attributes);
	return `<${name} ${attributes.replace(/\stype\s*=\s*["'][^"']*["']/gi, '')} type="${isPlain ? PLAIN_IN_BASE64 : IN_BASE64}">`;
}
