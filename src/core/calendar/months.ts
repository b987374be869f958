import type { Calendar } from './calendars.ts';

export interface Month {
	/** 1 to 12 */
	month: number;
	calendar: Calendar;
}

/** Languages whose months are known beside the page's own: feeds declare none, and many pages that of their template. */
const COMMON =
	'en de fr es pt it nl sv da nb nn fi is pl cs sk sl hr sr bs mk uk ru be bg tr ro hu el lt lv et ca gl eu ar ar-SY ar-DZ ar-MA fa ur he hi bn ta te ml hy ka id ms vi th de-AT af sw sq az cy ga'.split(
		' ',
	);
/** The calendars that a language's dates are printed in beside ours. */
const CALENDARS: Record<string, readonly Calendar[]> = {
	fa: ['persian'],
	ps: ['persian'],
	uz: [],
	ar: ['islamic-umalqura'],
	ur: ['islamic-umalqura'],
};
/** A shorter beginning of a name may be another word's. */
const SHORTEST_PREFIX = 3;

/** Null stands for what is not one month. */
type Names = Map<string, Month | null>;
/** Forms that no list of names has: German's "Mrz". */
const OTHER_FORMS: Names = new Map([['mrz', { month: 3, calendar: 'gregory' }]]);

/**
 * The month that a word names, whole or short, in any of its forms: "März", "Sept.", "ožujka", "مارس", "มี.ค.", "اسفند".
 * @param language of the text, BCP 47: it decides where two languages differ ("listopad" is November in Czech and October in Croatian)
 * @returns null where it is no month's name, or several languages call several months so
 */
export function monthOf(word: string, language: string | null): Month | null {
	const name = tidyName(word);
	if (name.length < 2) return null;
	return (language && namesIn(language).get(name)) || namesIn('en').get(name) || namesInCommon().get(name) || null;
}

const known = new Map<string, Names>();

/** The names of a language's months, long and short, alone and beside a day, and how they begin. */
function namesIn(language: string): Names {
	const before = known.get(language);
	if (before) return before;
	const names = withBeginnings([wholeNamesIn(language)]);
	known.set(language, names);
	return names;
}

let ofAll: Names | null = null;

function namesInCommon(): Names {
	ofAll ??= withBeginnings([...COMMON.map(wholeNamesIn), OTHER_FORMS]);
	return ofAll;
}

/** The names of several languages in one list, and how they begin, where that is not a name itself ("mei" is May in Dutch). */
function withBeginnings(languages: readonly Names[]): Names {
	const [names, beginnings]: [Names, Names] = [new Map(), new Map()];
	for (const language of languages) {
		for (const [name, month] of language) {
			addName(names, name, month);
			for (let length = SHORTEST_PREFIX; length < name.length; length++)
				addName(beginnings, name.slice(0, length), month);
		}
	}
	return new Map([...beginnings, ...names]);
}

function addName(names: Names, name: string, month: Month | null): void {
	const before = names.get(name);
	const isSame = before === undefined || (before?.month === month?.month && before?.calendar === month?.calendar);
	names.set(name, isSame ? month : null);
}

function wholeNamesIn(language: string): Names {
	const names: Names = new Map();
	const base = language.split('-')[0] ?? '';
	for (const calendar of ['gregory', ...(CALENDARS[base] ?? [])] as const) addNames(names, language, calendar);
	return names;
}

function addNames(names: Names, language: string, calendar: Calendar): void {
	for (const month of ['long', 'short'] as const) {
		for (const day of ['numeric', undefined] as const) {
			const format = formatOf(language, calendar, { month, ...(day && { day }) });
			if (!format) return;
			for (const time of daysOfAllMonths(calendar)) {
				const name = tidyName(format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '');
				if (name.length > 1 && /\p{L}/u.test(name)) names.set(name, { month: numberOf(calendar, time), calendar });
			}
		}
	}
}

/** A step of 14 days meets every month of every calendar. */
function daysOfAllMonths(calendar: Calendar): number[] {
	if (calendar === 'gregory') return Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
	return Array.from({ length: 28 }, (_, step) => Date.UTC(2024, 0, 1 + 14 * step));
}

function formatOf(
	language: string,
	calendar: Calendar,
	options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat | null {
	try {
		const locale = new Intl.Locale(language, { calendar });
		return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	} catch {
		return null;
	}
}

function numberOf(calendar: Calendar, time: number): number {
	if (calendar === 'gregory') return new Date(time).getUTCMonth() + 1;
	const format = formatOf('en-u-nu-latn', calendar, { month: 'numeric' });
	return Number.parseInt(format?.format(time) ?? '', 10);
}

/** Accents fall: feeds write "Ιούλ" where the browser says "Ιουλ", and "fev" for "fév". */
function tidyName(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[.\s\u200c\u200f\u200e]+/gu, ' ')
		.replace(/^(?:(?:de|di|of) |d['’])/, '')
		.replace(/\s*月$/, '')
		.trim()
		.replace(/ /g, '')
		.normalize('NFC');
}
