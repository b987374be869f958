import { countryOfHost } from '../addresses/country-of-host.ts';
import { hostOf } from '../addresses/host-of.ts';
import type { Outlet } from './outlet-directory.ts';

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
	const language = languageOf(context.language ?? known?.languages[0] ?? 'en');
	const country = known?.country ?? countryOfHost(host) ?? likelyCountry(context.language ?? language);
	const followed = new Set(context.followed.map(hostOf));
	return outlets
		.filter((outlet) => outlet !== known && !followed.has(outlet.host))
		.filter((outlet) => !outlet.urls.some((url) => followed.has(hostOf(url))))
		.filter(({ languages }) => languages.some((each) => languageOf(each) === language))
		.map((outlet) => ({
			outlet,
			fit: (outlet.country === country ? 4 : 0) + (outlet.isActive ? 2 : 0) + weight(outlet),
		}))
		.sort((a, b) => b.fit - a.fit || (a.outlet.name < b.outlet.name ? -1 : 1))
		.slice(0, most)
		.map(({ outlet }) => outlet);
}

/** Agencies and broadcasters have most stories first and behind no paywall. */
function weight({ kind }: Outlet): number {
	return kind === 'broadcaster' || kind === 'agency' ? 1 : 0;
}

function languageOf(tag: string): string {
	return tag.toLowerCase().split('-')[0] ?? '';
}

/** Where most who speak it live (CLDR likely subtags). */
function likelyCountry(language: string): string | null {
	try {
		return new Intl.Locale(language).maximize().region ?? null;
	} catch {
		return null;
	}
}
