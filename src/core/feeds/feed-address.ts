import { resolveAddress } from './resolve-address.ts';

/** The address of a feed as readers write it: with https where it has no scheme or "feed:". Null when it is none on the web. */
export function feedAddress(typed: string): string | null {
	const text = typed.trim().replace(/^feed:(?:\/\/)?/i, '');
	// digits after the colon are a port: "localhost:1200/news"
	const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
	return /^https?:\/\/[^/]/i.test(address) ? resolveAddress(address) : null;
}
