import type { Outlet } from './outlet-directory.ts';

/** What the reader looks for; an empty field asks for nothing. */
export interface OutletSearch {
	/** The beginnings of words of the name, in any order, or the beginning of the site's name. */
	words: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** BCP 47. */
	language: string;
}

/** The outlets that fit, by name; those that begin with the words first. */
export function searchOutlets(outlets: readonly Outlet[], { words, country, language }: OutletSearch): Outlet[] {
	const wanted = fold(words);
	const parts = wanted.split(' ').filter(Boolean);
	return outlets
		.filter((outlet) => {
			if (country !== '' && outlet.country !== country) return false;
			if (language !== '' && !outlet.languages.includes(language)) return false;
			const name = ` ${fold(outlet.name)}`;
			return parts.every((part) => name.includes(` ${part}`)) || (wanted.length > 2 && outlet.host.startsWith(wanted));
		})
		.sort((a, b) => Number(begins(b, wanted)) - Number(begins(a, wanted)) || a.name.localeCompare(b.name));
}

function begins(outlet: Outlet, wanted: string): boolean {
	return wanted !== '' && fold(outlet.name).replace(/^the /, '').startsWith(wanted);
}

/** Without case, accents and marks. */
function fold(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}.]+/gu, ' ')
		.trim();
}
