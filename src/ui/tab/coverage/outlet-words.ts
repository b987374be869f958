import type { Outlet, OutletKind } from '../../../core/outlets/outlet-directory.ts';
import { countryName, languageName, sideBySide, writtenLanguage } from '../../../words/language.ts';
import { type PlainKey, say } from '../../../words/say.ts';

const KIND_WORDS: Record<OutletKind, PlainKey> = {
	newspaper: 'outlet_newspaper',
	online: 'outlet_online',
	broadcaster: 'outlet_broadcaster',
	agency: 'outlet_agency',
	magazine: 'outlet_magazine',
};

/** "Broadcaster", "Norway", "Norwegian". */
export function outletFacts({ kind, country, languages }: Outlet): string[] {
	return [say(KIND_WORDS[kind]), countryName(country), sideBySide(languages.map((tag) => languageName(tag) ?? tag))];
}

/** Each country of the directory, by name. */
export function countryChoices(outlets: readonly Outlet[]): [code: string, name: string][] {
	const codes = new Set(outlets.map(({ country }) => country));
	return [...codes]
		.map((code): [string, string] => [code, countryName(code)])
		.sort(([, a], [, b]) => a.localeCompare(b, writtenLanguage()));
}
