/** Endings and parts of a path that show another form of the same page. */
const FORMS: [pattern: RegExp, replacement: string][] = [
	[/;(?:jsessionid|sid|phpsessid)=[^/]*/gi, ''],
	[/\/{2,}/g, '/'],
	[/\/(?:index|default)\.(?:s?html?|php\d?|aspx?|jsp|cfm)$/i, '/'],
	// AMP: /amp/path, /section/amp/path, /path/amp, /path.amp, /path.amp.html, /path-amp.html, /path.amphtml
	[/\/amp(?=\/[^/-]+-+[^/-]+-[^/]+\/?$)|^\/amp(?=\/.)/i, ''],
	[/\/(?:amp|amp\.html|ampversion|amphtml)\/?$/i, ''],
	[/\.amp(?:html)?(?=\.s?html?$|$)/i, ''],
	[/[-_]amp(?=\.s?html?$)/i, ''],
	[/\.amp(?=\/|$)/i, ''],
	// print and mobile views: /path/print, /print/path, /m/path
	[/\/(?:print|drucken|imprimir|imprimer|stampa|printable|printview|print\.html)\/?$/i, ''],
	[/^\/(?:print|mobile|m)(?=\/[^/]+)/i, ''],
	[/[-_.]print(?=\.s?html?$)/i, ''],
	// the whole of an article shown in pages
	[/\/(?:page\/1|all|full|single-?page)\/?$/i, ''],
	[/\/+$/, ''],
];

/** The path of a page whatever form of it is shown: no trailing slash, "" for the root, one spelling of percent-encoding. */
export function normalisePath(pathname: string): string {
	let path = sameEncoding(pathname);
	for (const [pattern, replacement] of FORMS) path = path.replace(pattern, replacement);
	return path;
}

/** "%e2%82%ac", "%E2%82%AC" and "€" are one path; reserved characters stay encoded. */
function sameEncoding(pathname: string): string {
	return pathname
		.split('/')
		.map((part) => {
			try {
				return encodeURIComponent(decodeURIComponent(part)).replace(
					/%(?:2C|3A|3B|3D|40|21|24|26|27|28|29|2A|2B)/g,
					(code) => decodeURIComponent(code),
				);
			} catch {
				// a stray "%" is legal in an address and no encoding
				return part;
			}
		})
		.join('/');
}
