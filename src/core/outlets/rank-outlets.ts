import { hostOf } from '../addresses/host-of.ts';
import type { Outlet } from './outlet-directory.ts';

/** What news is wanted. */
export interface WantedNews {
	/** ISO 3166-1 alpha-2; null where it does not matter. */
	country: string | null;
	/** BCP 47; the region in it does not count. */
	languages: readonly string[];
	/** Addresses of the feeds that are followed already: their outlets are left out. */
	followed: readonly string[];
}

/** Outlets in one of the languages, the likeliest to bring the wanted news first: of the country, and known to publish. */
export function rankOutlets(outlets: readonly Outlet[], { country, languages, followed }: WantedNews): Outlet[] {
	const wanted = new Set(languages.map(primaryLanguage));
	const followedHosts = new Set(followed.map(hostOf));
	return outlets
		.filter((outlet) => !followedHosts.has(outlet.host))
		.filter((outlet) => !outlet.urls.some((url) => followedHosts.has(hostOf(url))))
		.filter((outlet) => outlet.languages.some((each) => wanted.has(primaryLanguage(each))))
		.map((outlet) => ({
			outlet,
			fit: (outlet.country === country ? 4 : 0) + (outlet.isActive ? 2 : 0) + weight(outlet),
		}))
		.sort((a, b) => b.fit - a.fit || (a.outlet.name < b.outlet.name ? -1 : 1))
		.map(({ outlet }) => outlet);
}

/** Agencies and broadcasters have most stories first and behind no paywall. */
function weight({ kind }: Outlet): number {
	return kind === 'broadcaster' || kind === 'agency' ? 1 : 0;
}

/** "pt" of "pt-BR". */
export function primaryLanguage(tag: string): string {
	return tag.toLowerCase().split('-')[0] ?? '';
}
