import type { Outlet } from './outlet-directory.ts';
import { primaryLanguage } from './rank-outlets.ts';

/** Where a reader seems to be at home, as far as the browser's languages say. */
export interface ReaderHome {
	/** ISO 3166-1 alpha-2; null when unknown. */
	country: string | null;
	/** Primary subtags, the preferred first. */
	languages: string[];
}

/** Languages of a country that are offered. */
const MOST_LANGUAGES = 5;

/**
 * Guesses a reader's country and languages.
 * @param preferred BCP 47, in the order in which the reader wants pages
 */
export function readerHome(preferred: readonly string[]): ReaderHome {
	const [first] = preferred;
	return {
		country: preferred.map(regionOf).find(Boolean) ?? (first ? likelyCountry(first) : null),
		languages: [...new Set(preferred.map(primaryLanguage))].filter(Boolean),
	};
}

/** Languages that may be wanted by whoever reads news of a country: the reader's own, then what most of its outlets write in. */
export function languagesToOffer(outlets: readonly Outlet[], country: string, own: readonly string[]): string[] {
	const written = new Set(outlets.flatMap(({ languages }) => languages.map(primaryLanguage)));
	const counts = new Map<string, number>();
	for (const outlet of outlets) {
		if (outlet.country !== country) continue;
		for (const language of new Set(outlet.languages.map(primaryLanguage)))
			counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	const common = [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
	const known = own.filter((language) => written.has(language));
	return [...new Set([...known, ...common.slice(0, MOST_LANGUAGES)])];
}

/** Where most who speak a language live (CLDR likely subtags). */
export function likelyCountry(language: string): string | null {
	try {
		return new Intl.Locale(language).maximize().region ?? null;
	} catch {
		return null;
	}
}

function regionOf(tag: string): string | null {
	try {
		return new Intl.Locale(tag).region ?? null;
	} catch {
		return null;
	}
}
