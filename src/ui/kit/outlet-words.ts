import type { Outlet, OutletKind } from '../../core/outlets/outlet-directory.ts';

const KIND_WORDS: Record<OutletKind, string> = {
	newspaper: 'Newspaper',
	online: 'News site',
	broadcaster: 'Broadcaster',
	agency: 'News agency',
	magazine: 'Magazine',
};

/** A country in the reader's language; its code where the browser knows no name. */
export function countryName(code: string): string {
	return nameOf('region', code);
}

/** A language in the reader's language. */
export function languageName(tag: string): string {
	return nameOf('language', tag);
}

/** "Broadcaster", "Norway", "Norwegian". */
export function outletFacts({ kind, country, languages }: Outlet): string[] {
	return [KIND_WORDS[kind], countryName(country), languages.map(languageName).join(', ')];
}

function nameOf(type: 'region' | 'language', code: string): string {
	return new Intl.DisplayNames(undefined, { type }).of(code) ?? code;
}
