import { LOOK_UP_HOSTS } from './look-up-source.ts';

/** Where Google News is asked for a search as RSS, in the edition of a language. */
export function googleNewsAddress(words: string, language: string | null): string {
	const { language: spoken, region } = editionOf(language);
	const query = new URLSearchParams({
		q: words,
		hl: `${spoken}-${region}`,
		gl: region,
		ceid: `${region}:${spoken}`,
	});
	return `https://${LOOK_UP_HOSTS['google-news']}/rss/search?${query}`;
}

/** The language and where most who speak it live (CLDR likely subtags); English of the US where nothing is known. */
function editionOf(language: string | null): { language: string; region: string } {
	try {
		const locale = new Intl.Locale(language ?? 'en').maximize();
		return { language: locale.language, region: locale.region ?? 'US' };
	} catch {
		return { language: 'en', region: 'US' };
	}
}
