import { siteOf } from './site-of.ts';

/**
 * Hosts of a site that show the same pages to other devices or in other forms: "www.", "www2.", mobile hosts as they are called in
 * English, German, Turkish and the Nordic languages ("m.", "mobile.", "mobil.", "touch.", "wap."), AMP, and editions without pictures
 * ("lite.", "text."). What "print." shows is a newspaper's e-paper as often as a view to print, so it stays.
 */
const TWIN_HOST = /^(?:www\d?|m|mobile|mobil|touch|wap|amp|lite|text)\./;

/** A host without what names a device or a form; never without the label that names its site: "m.github.io" is a user of "github.io". */
export function plainHost(hostname: string): string {
	let host = hostname.toLowerCase().replace(/\.+$/, '');
	const site = siteOf(host);
	for (;;) {
		const shorter = host.replace(TWIN_HOST, '');
		if (shorter === host || siteOf(shorter) !== site) return host;
		host = shorter;
	}
}
