import { siteName } from '../sites/site-name.ts';

/** The host of an address as rules name it, without "www."; empty where the address is not known or none. */
export function hostOf(url: string | null): string {
	return url && URL.canParse(url) ? siteName(new URL(url).hostname) : '';
}
