import type { Calendar } from './calendars.ts';

export interface Month {
	/** 1 to 12 */
	month: number;
	calendar: Calendar;
}

/** Languages whose months are known beside the page's own, since many pages declare the language of their template. */
const COMMON =
	'en de fr es pt it nl sv da nb fi pl cs sk sl hr sr uk ru bg tr ro hu el lt lv et ca ar ar-SY ar-DZ ar-MA fa he hi id vi th de-AT af sw sq az'.split(
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

/**
 * The month that a word names, whole or short, in any of its forms: "März", "Sept.", "ožujka", "مارس", "มี.ค.", "اسفند".
 * @param language of the page, BCP 47: it decides where two languages differ ("listopad" is November in Czech and October in Croatian)
 * @returns null where it is no month's name, or several languages call several months so
 */
export function monthOf(word: string, language: string | null): Month | null {
	const name = tidyName(word);
	if (name.length < 2) return null;
	const own = language ? named(name, namesIn(language)) : null;
	if (own) return own;
	const english = named(name, namesIn('en'));
	if (english) return english;
	let found: Month | null = null;
	for (const common of COMMON) {
		const other = named(name, namesIn(common));
		if (!other) continue;
		if (found && (found.month !== other.month || found.calendar !== other.calendar)) return null;
		found = other;
	}
	return found;
}

function named(name: string, names: ReadonlyMap<string, Month>): Month | null {
	const whole = names.get(name);
	if (whole || name.length < SHORTEST_PREFIX) return whole ?? null;
	let found: Month | null = null;
	for (const [other, month] of names) {
		if (!other.startsWith(name)) continue;
		if (found && found.month !== month.month) return null;
		found = month;
	}
	return found;
}

const known = new Map<string, ReadonlyMap<string, Month>>();

/** The names of a language's months, long and short, alone and beside a day. */
function namesIn(language: string): ReadonlyMap<string, Month> {
	const before = known.get(language);
	if (before) return before;
	const names = new Map<string, Month>();
	const base = language.split('-')[0] ?? '';
	for (const calendar of ['gregory', ...(CALENDARS[base] ?? [])] as const) addNames(names, language, calendar);
	known.set(language, names);
	return names;
}

function addNames(names: Map<string, Month>, language: string, calendar: Calendar): void {
	for (const month of ['long', 'short'] as const) {
		for (const day of ['numeric', undefined] as const) {
			const format = formatOf(language, calendar, { month, ...(day && { day }) });
			if (!format) return;
			// a step of 14 days meets every month of every calendar
			for (let time = Date.UTC(2024, 0, 1); time < Date.UTC(2025, 0, 15); time += 14 * 86_400_000) {
				const name = tidyName(format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '');
				if (name.length > 1 && /\p{L}/u.test(name)) names.set(name, { month: numberOf(calendar, time), calendar });
			}
		}
	}
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

function tidyName(name: string): string {
	return name
		.toLowerCase()
		.replace(/[.\s\u200c\u200f\u200e]+/gu, ' ')
		.replace(/^(?:(?:de|di|of) |d['’])/, '')
		.replace(/\s*月$/, '')
		.trim()
		.replace(/ /g, '');
}
