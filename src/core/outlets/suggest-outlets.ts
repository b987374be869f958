import { countryOfHost } from '../addresses/country-of-host.ts';
import { hostOf } from '../addresses/host-of.ts';
import type { Outlet } from './outlet-directory.ts';
import { primaryLanguage, rankOutlets } from './rank-outlets.ts';
import { likelyCountry } from './reader-home.ts';

/** What is known of the article for which more coverage is wanted. */
export interface SuggestionContext {
	url: string;
	/** BCP 47; null when unknown. */
	language: string | null;
	/** Addresses of the feeds that are followed already. */
	followed: readonly string[];
}

/**
 * Outlets that are likely to cover the same news: of the article's country, in its language, known to publish. Where too few are,
 * those of other countries in its language.
 */
export function suggestOutlets(outlets: readonly Outlet[], context: SuggestionContext, most: number): Outlet[] {
	const host = hostOf(context.url);
	const known = outlets.find((outlet) => host === outlet.host || host.endsWith(`.${outlet.host}`));
	const language = primaryLanguage(context.language ?? known?.languages[0] ?? 'en');
	const country = known?.country ?? countryOfHost(host) ?? likelyCountry(context.language ?? language);
	const others = outlets.filter((outlet) => outlet !== known);
	return rankOutlets(others, { country, languages: [language], followed: context.followed }).slice(0, most);
}
