/** What the browser writes in the language of our words: plurals, lists, numbers, and the names of languages and countries. */

import { directionOf } from '../core/look/interface-language.ts';

/** BCP 47. */
let tag = 'en-GB';
let dates = 'en-GB';
/** Each is made when it is needed first: a popup needs few. */
let made: Partial<Formats> = {};

interface Formats {
	numbers: Intl.NumberFormat;
	plurals: Intl.PluralRules;
	lists: Intl.ListFormat;
	sideBySide: Intl.ListFormat;
	languages: Intl.DisplayNames;
	countries: Intl.DisplayNames;
}

const MAKE: { [Name in keyof Formats]: () => Formats[Name] } = {
	numbers: () => new Intl.NumberFormat(tag),
	plurals: () => new Intl.PluralRules(tag),
	lists: () => new Intl.ListFormat(tag, { type: 'conjunction' }),
	sideBySide: () => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }),
	languages: () => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }),
	countries: () => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }),
};

function format<Name extends keyof Formats>(name: Name): Formats[Name] {
	const known = made[name] as Formats[Name] | undefined;
	if (known) return known;
	const format = MAKE[name]();
	made[name] = format;
	return format;
}

/**
 * Writes everything in a language from now on.
 * @param language BCP 47
 * @param own the locale that the browser writes dates in: the reader's own region of the language; of another language it is passed over
 */
export function writeIn(language: string, own: string): void {
	tag = language;
	dates = primaryOf(own) === primaryOf(language) ? own : language;
	made = {};
}

/** The language that is written now; BCP 47. */
export function writtenLanguage(): string {
	return tag;
}

/** The locale of dates and times beside our words. */
export function datesLocale(): string {
	return dates;
}

/** Whether the language that is written now runs from right to left. */
function isRightToLeft(): boolean {
	return directionOf(tag) === 'rtl';
}

/** "2,000" */
export function numberInWords(count: number): string {
	return format('numbers').format(count);
}

/** The category of a number by the language's own rules: "one", "few", "other". */
export function pluralCategory(count: number): Intl.LDMLPluralRule {
	return format('plurals').select(count);
}

/** "Okafor, Brandt and Sele" */
export function listed(words: readonly string[]): string {
	return format('lists').format(words.map(isolated));
}

/** "Okafor, Brandt, Sele": what stands side by side and is no sentence. */
export function sideBySide(words: readonly string[]): string {
	return format('sideBySide').format(words.map(isolated));
}

/** Where it is another than ";". The browser's lists have none. */
const SEMICOLONS: Readonly<Record<string, string>> = { ar: '؛ ', ja: '、', zh: '；' };

/** "People, topics and quotes; Who else covers it": what may hold commas itself. */
export function setApart(words: readonly string[]): string {
	return words.map(isolated).join(SEMICOLONS[primaryOf(tag)] ?? '; ');
}

const FIRST_STRONG_ISOLATE = '\u2068';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const END_OF_ISOLATE = '\u2069';

/**
 * Among words from right to left, what comes from an article keeps its own order (https://www.unicode.org/reports/tr9/); what is put
 * together of such, as a list is, has the order of our words, since no letter outside of its parts tells it. Words from left to right hold it as it is.
 */
export function isolated(value: string): string {
	if (!isRightToLeft() || !/\p{L}/u.test(value)) return value;
	const isOurs = value.includes(END_OF_ISOLATE);
	return `${isOurs ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE}${value}${END_OF_ISOLATE}`;
}

/** "2 weeks" */
export function lengthInWords(count: number, unit: string): string {
	return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** "Swahili" for "sw"; null for a tag that names no language. */
export function languageName(code: string): string | null {
	return nameIn('languages', code);
}

/** "Germany" for "DE"; the code itself where it names none. */
export function countryName(code: string): string {
	return nameIn('countries', code) ?? code;
}

function nameIn(kind: 'languages' | 'countries', code: string): string | null {
	try {
		return format(kind).of(code) ?? null;
	} catch {
		// no such code can be
		return null;
	}
}

function primaryOf(language: string): string {
	return language.split('-')[0] ?? language;
}
