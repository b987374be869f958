import { LOOK_UP_HOSTS } from './look-up-source.ts';

/** Editions that Google names after all of Latin America (UN M.49: 419). */
const LATIN_AMERICAN = /^(?:pt-BR|es-(?:AR|CL|CO|CU|MX|PE|US|VE))$/;

/** Where Google News is asked for a search as RSS, in the edition of a language. */
export function googleNewsAddress(words: string, language: string | null): string {
	const { language: spoken, region } = editionOf(language);
	const isLatinAmerican = LATIN_AMERICAN.test(`${spoken}-${region}`);
	const query = new URLSearchParams({
		q: words,
		hl: isLatinAmerican && spoken === 'es' ? 'es-419' : `${spoken}-${region}`,
		gl: region,
		ceid: `${region}:${spoken}${isLatinAmerican ? '-419' : ''}`,
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
