import { LIMITS } from '../limits.ts';

/** An absolute web address without user name and password; null for anything else: scripts, mail addresses, endless ones. */
export function resolveAddress(link: string | undefined, base?: string): string | null {
	const text = link?.trim();
	if (!text || text.length > LIMITS.address || !URL.canParse(text, base)) return null;
	const url = new URL(text, base);
	// what is no web address has no user either, or one that is its own
	if (!/^https?:$/.test(url.protocol)) return null;
	url.username = '';
	url.password = '';
	return url.href.length > LIMITS.address ? null : url.href;
}
