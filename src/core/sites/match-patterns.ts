/** Match patterns, https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */

/** Every web page. */
export const EVERY_SITE = '*://*/*';

const IS_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\])$/i;

/** The patterns that cover a host and everything below it; ports need no mention, patterns ignore them. */
export function siteOrigins(host: string): string[] {
	return IS_ADDRESS.test(host) ? [`*://${host}/*`] : [`*://*.${host}/*`];
}

/** Whether the granted patterns cover a host on http and https alike. */
export function isHostGranted(host: string, grantedOrigins: readonly string[]): boolean {
	return grantedOrigins.some((pattern) => {
		if (pattern === '<all_urls>') return true;
		const match = /^\*:\/\/([^/]+)\/\*?$/.exec(pattern);
		const granted = match?.[1];
		if (!granted) return false;
		if (granted === '*' || granted === host) return true;
		if (!granted.startsWith('*.')) return false;
		const base = granted.slice(2);
		return host === base || host.endsWith(`.${base}`);
	});
}
