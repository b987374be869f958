/** The address of a feed as readers write it: with https where it has no scheme or "feed:". Null when it is none on the web. */
export function feedAddress(typed: string): string | null {
	const text = typed.trim().replace(/^feed:(?:\/\/)?/i, '');
	const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
	return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}
