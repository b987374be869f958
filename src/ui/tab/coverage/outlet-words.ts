import type { Outlet, OutletKind } from '../../../core/outlets/outlet-directory.ts';
import { countryName } from '../../kit/country-name.ts';
import { languageName } from '../../kit/language-name.ts';

const KIND_WORDS: Record<OutletKind, string> = {
	newspaper: 'Newspaper',
	online: 'News site',
	broadcaster: 'Broadcaster',
	agency: 'News agency',
	magazine: 'Magazine',
};

/** "Broadcaster", "Norway", "Norwegian". */
export function outletFacts({ kind, country, languages }: Outlet): string[] {
	return [KIND_WORDS[kind], countryName(country), languages.map((tag) => languageName(tag) ?? tag).join(', ')];
}
