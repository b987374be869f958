import { matchPatternsOf } from './site-pattern.ts';

/** Match patterns, https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */

/** Every web page. */
export const EVERY_SITE = '*://*/*';

/** The patterns that cover a host and everything below it. */
export function siteOrigins(host: string): string[] {
	return matchPatternsOf({ host });
}

/** Whether the granted patterns cover a host on http and https alike. */
export function isHostGranted(host: string, grantedOrigins: readonly string[]): boolean {
	return grantedHosts(grantedOrigins)(host);
}

/** The same for many hosts. */
export function grantedHosts(grantedOrigins: readonly string[]): (host: string) => boolean {
	const single = new Set<string>();
	const withBelow = new Set<string>();
	let isEvery = false;
	for (const pattern of grantedOrigins) {
		const granted = /^\*:\/\/([^/]+)\/\*?$/.exec(pattern)?.[1];
		if (pattern === '<all_urls>' || granted === '*') isEvery = true;
		else if (granted?.startsWith('*.')) withBelow.add(granted.slice(2));
		else if (granted) single.add(granted);
	}
	return (host) =>
		// what has no host is no web address
		host !== '' &&
		(isEvery || single.has(host) || withBelow.has(host) || parentsOf(host).some((parent) => withBelow.has(parent)));
}

/** "b.c" and "c" of "a.b.c". */
export function parentsOf(host: string): string[] {
	const labels = host.split('.');
	return labels.slice(1).map((_, cut) => labels.slice(cut + 1).join('.'));
}
