import { siteOrigins } from '../../core/sites/match-patterns.ts';
import { siteName } from '../../core/sites/site-name.ts';

/**
 * What the browser is asked for so that these feeds can be fetched: each host once, with those below it, since feeds move between
 * "www." and the bare name.
 */
export function feedOrigins(urls: string[]): string[] {
	return [...new Set(urls.flatMap((url) => siteOrigins(siteName(new URL(url).hostname))))];
}
