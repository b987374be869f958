const LANGUAGE = /\sxml:lang\s*=\s*["']([\w-]{2,20})["']/i;
const ENTRIES = /<item[\s>]/i;
/** The entries of the Channel Definition Format say in their own tag where they lead. */
const ENTRY_WITH_ADDRESS = /<item\s(?:[^<>]{0,300}\s)?href\s*=\s*["']([^"'<>]{1,2000})["'][^<>]{0,300}>/gi;

/**
 * An XML feed whose elements stand as feedsmith looks for them: RSS without a prefix or a namespace of its own and in a channel, the entries
 * of RDF behind their channel, a single Atom entry as a feed, and an end where it was cut off in its last tag.
 */
export function withKnownRoot(xml: string): string {
	const whole = xml.replace(/<\/[\w:.-]+\s*$/, '$&>');
	const [tag = '', prefix = '', root = ''] = /^<(?:([\w.-]+):)?(\w+)[^<>]{0,10000}>/.exec(whole) ?? [];
	const body = whole.slice(tag.length);
	switch (root.toLowerCase()) {
		case 'rss':
			return ofRss(tag, prefix, body);
		case 'rdf':
			return ofRdf(whole);
		case 'channel':
			return ofChannel(tag, body);
		case 'entry':
			return `<feed xmlns="http://www.w3.org/2005/Atom">${withoutPrefix(whole, prefix)}</feed>`;
		default:
			return whole;
	}
}

function ofRss(tag: string, prefix: string, written: string): string {
	const root = prefix === '' ? tag : tag.replace(`<${prefix}:`, '<');
	const body = withoutPrefix(written, prefix);
	const [channel = ''] = /<channel(?:\s[^<>]{0,1000})?>/i.exec(body) ?? [];
	const [language = ''] = LANGUAGE.test(root) ? [] : (LANGUAGE.exec(channel) ?? []);
	const start = root.replace(/\sxmlns\s*=\s*(?:"[^"]*"|'[^']*')/i, '').replace(/>$/, `${language}>`);
	return channel ? start + body : `${start}<channel>${body.replace(/<\/rss\s*>\s*$/i, '')}</channel></rss>`;
}

/** RSS 1.0 has its entries behind the channel, some have them in it. */
function ofRdf(xml: string): string {
	const first = xml.search(ENTRIES);
	const end = xml.search(/<\/channel\s*>/i);
	if (first < 0 || end < first) return xml;
	return `${xml.slice(0, first)}</channel>${xml.slice(first).replace(/<\/channel\s*>/i, '')}`;
}

/** RSS 1.1 and the Channel Definition Format have no root around their channel. */
function ofChannel(tag: string, written: string): string {
	const [language = ''] = LANGUAGE.exec(tag) ?? [];
	const body = written
		.replace(/<\/?items(?:\s[^<>]{0,300})?>/gi, '')
		.replace(ENTRY_WITH_ADDRESS, '<item><link>$1</link>');
	return `<rss version="2.0"${language}><channel>${body}</rss>`;
}

function withoutPrefix(xml: string, prefix: string): string {
	return prefix === '' ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}
