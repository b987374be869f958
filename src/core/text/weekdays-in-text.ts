import { foldLetters } from './fold-letters.ts';

const DAYS = 7;
/** 1 January 2024 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const WORD = /[\p{L}\p{M}]{3,}/gu;

const namesOf = new Map<string, ReadonlyMap<string, number>>();

/**
 * The days of the week that a text names, Monday being the lowest bit.
 * @param language a code of two letters; of a text in a language that is not known no day is read
 */
export function weekdaysInText(text: string, language: string | null): number {
	if (language === null) return 0;
	const names = weekdayNames(language);
	let days = 0;
	for (const [word] of text.matchAll(WORD)) {
		const day = names.get(foldLetters(word));
		if (day !== undefined) days |= 1 << day;
	}
	return days;
}

function weekdayNames(language: string): ReadonlyMap<string, number> {
	const known = namesOf.get(language);
	if (known) return known;
	const names = new Map<string, number>();
	const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	for (let day = 0; day < DAYS; day++) {
		for (const [word] of format.format(A_MONDAY + day * DAY_MS).matchAll(WORD)) {
			// "segunda-feira": what all the days have is none
			if (names.has(foldLetters(word))) names.set(foldLetters(word), Number.NaN);
			else names.set(foldLetters(word), day);
		}
	}
	for (const [name, day] of names) if (Number.isNaN(day)) names.delete(name);
	namesOf.set(language, names);
	return names;
}
