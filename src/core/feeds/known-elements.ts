/** Elements that feeds have and feedsmith does not read, by those it reads. */
const RENAMED: readonly (readonly [written: RegExp, known: string])[] = [
	[/<(\/?)(?:feedburner|pheedo):origlink(?=[\s>/])/gi, 'prism:url'],
	[/<(\/?)(?:xhtml:body|fullitem)(?=[\s>/])/gi, 'content:encoded'],
];
/** Dates without a namespace, which RSS itself calls pubDate. */
const RENAMED_IN_RSS: readonly (readonly [written: RegExp, known: string])[] = [
	[/<(\/?)(?:date|published|issued|created)(?=[\s>/])/gi, 'dcterms:issued'],
	[/<(\/?)(?:updated|modified)(?=[\s>/])/gi, 'dcterms:modified'],
];
const BODY = /<body\s[^>]{0,500}?xmlns\s*=\s*["'][^"'>]{0,100}xhtml["'][^>]{0,500}>/gi;
/** "<" that begins no mark-up: "support < 40 per cent". */
const LONE_LESS = /<(?![a-z_:/!?])/gi;

/**
 * An XML feed as feedsmith reads it: elements it does not know under the names of those it knows, RSS without a prefix of its own, a "<" that
 * begins nothing as a reference. What stands in a CDATA section is mark-up of an entry's text, to which none of it does any harm.
 */
export function withKnownElements(xml: string): string {
	const [, prefix, root = ''] = /^<(?:([\w.-]+):)?(\w+)/.exec(xml) ?? [];
	let known = xml.replace(LONE_LESS, '&lt;');
	const isRss = /^(?:rss|rdf)$/i.test(root);
	if (prefix && /^rss$/i.test(root)) known = known.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
	for (const [written, name] of isRss ? [...RENAMED, ...RENAMED_IN_RSS] : RENAMED) {
		known = known.replace(written, `<$1${name}`);
	}
	if (/^rdf$/i.test(root)) known = known.replace(/<(\/?)pubdate(?=[\s>/])/gi, '<$1dc:date');
	if (isRss && known.search(BODY) >= 0) {
		known = known.replace(BODY, '<content:encoded>').replace(/<\/body\s*>/gi, '</content:encoded>');
	}
	return known;
}
