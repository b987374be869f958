import { type Calendar, type CalendarDay, gregorianDay } from '../../calendar/calendars.ts';
import { monthOf } from '../../calendar/months.ts';
import { type DayOrder, dayOrderOf } from './day-order.ts';

/** A day in a text. */
export interface WrittenDay {
	/** "2026-03-11" */
	day: string;
	/** In the text; end exclusive. */
	start: number;
	end: number;
}

/** What is known of the page a day is written on. */
export interface DayContext {
	/** BCP 47, with its region where the page gives one. */
	language: string | null;
	/** What else tells whether 03/11 is in March or in November, such as a zone of America; asked where the language does not. */
	order?: DayOrder;
}

const MONTH = "\\p{L}[\\p{L}\\p{M}.’']{1,19}(?:[ /]\\p{L}[\\p{L}\\p{M}]{1,14})?";
const SHORT_MONTH = "\\p{L}[\\p{L}\\p{M}.’']{1,19}";
const AFTER_DAY = '(?:st|nd|rd|th|er|º|ª|°|\\.|\\p{L}{1,2}(?=\\s+de\\b))?[\\s,./-]{0,3}(?:(?:de|di|of|ng|a)\\s+)?';
const BEFORE_YEAR = '[.,]{0,2}[\\s,./-]{0,3}(?:(?:de|del|of|năm|พ\\.ศ\\.|ค\\.ศ\\.|г\\.)\\s*)?';

/** Each way of writing a day: its groups, and what they are. Years have four digits wherever the month is a word. */
const WAYS: readonly { pattern: RegExp; read: (groups: string[], context: DayContext) => CalendarDay | null }[] = [
	{
		// 2026-03-11, 2026/3/11, 2026.03.11
		pattern: /(?<!\d)([12]\d{3})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/gu,
		read: ([year, , month, day], context) => numericDay(year, month, day, context),
	},
	{
		pattern:
			/(?<!\d)(令和|民國|民国|平成)?\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?:\s?[日日일號号])?/gu,
		read: ([era = '', year = '', month, day]) => {
			const ofEra = year === '元' ? 1 : Number(year);
			const before = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 }[era];
			return before === undefined && year.length !== 4 ? null : gregorian((before ?? 0) + ofEra, month, day);
		},
	},
	{
		// 11 tháng 3, 2026
		pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)/giu,
		read: ([day, month, year]) => gregorian(Number(year), month, day),
	},
	{
		// 11 March 2026, 11. März 2026, 11 de marzo de 2026, 11-Mar-2026, 11 มี.ค. 2569
		pattern: new RegExp(`(?<!\\d)(\\d{1,2})${AFTER_DAY}(${MONTH})${BEFORE_YEAR}([12]\\d{3})(?!\\d)`, 'giu'),
		read: ([day, month = '', year], context) => namedDay(day, month, year, context),
	},
	{
		// March 11, 2026
		pattern: new RegExp(
			`(?<![\\p{L}])(${SHORT_MONTH})[\\s.]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}([12]\\d{3})(?!\\d)`,
			'giu',
		),
		read: ([month = '', day, year], context) => namedDay(day, month, year, context),
	},
	{
		// 2026. március 11., 2026 m. kovo 11 d., 2026 March 11
		pattern: new RegExp(`(?<!\\d)([12]\\d{3})\\.?\\s?(?:m\\.|,)?\\s?(${SHORT_MONTH})\\s(\\d{1,2})(?!\\d)`, 'giu'),
		read: ([year, month = '', day], context) => namedDay(day, month, year, context),
	},
	{
		// 2026. gada 11. marts
		pattern: new RegExp(`(?<!\\d)([12]\\d{3})\\.\\s?gada\\s(\\d{1,2})\\.\\s?(${SHORT_MONTH})`, 'giu'),
		read: ([year, day, month = ''], context) => namedDay(day, month, year, context),
	},
	{
		// Wed Mar 11 10:15:00 CET 2026
		pattern: /(?<![\p{L}])(\p{L}{3})\s(\d{1,2})(?=\s\d{2}:\d{2}:\d{2}\s\p{Lu}{1,5}\s([12]\d{3})(?!\d))/gu,
		read: ([month = '', day, year], context) => namedDay(day, month, year, context),
	},
	{
		// 11.03.2026, 11. 3. 26
		pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?([12]\d{3}|\d{2})(?![\d:])/gu,
		read: ([day, month, year], context) => numericDay(fullYear(year), month, day, context),
	},
	{
		// 03/11/2026, 11-3-26
		pattern: /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2([12]\d{3}|\d{2})(?![\d/-])/gu,
		read: ([first, , second, year], context) => slashedDay(Number(first), Number(second), fullYear(year), context),
	},
];

/** The days in a text whose digits are Latin, in order. A day that is none (30 February), or may be one of two, is left out. */
export function daysIn(text: string, context: DayContext): WrittenDay[] {
	const found: WrittenDay[] = [];
	for (const { pattern, read } of WAYS) {
		for (const match of text.matchAll(pattern)) {
			const [start, end] = [match.index, match.index + match[0].length];
			if (found.some((other) => other.start < end && start < other.end)) continue;
			const day = read(match.slice(1), context);
			if (day) found.push({ day: isoOf(day), start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

function namedDay(
	day: string | undefined,
	monthName: string,
	year: string | undefined,
	{ language }: DayContext,
): CalendarDay | null {
	// "مارس/آذار" and "Mar 11": of two words either may be the month
	const words = [monthName, ...monthName.split(/[ /]/)];
	for (const word of new Set(words)) {
		const month = monthOf(word, language);
		if (!month) continue;
		const calendar = Number(year) > LATEST_YEAR ? 'buddhist' : month.calendar;
		return gregorianDay(calendar, { year: Number(year), month: month.month, day: Number(day) });
	}
	return null;
}

/** Later years are those of the Buddhist era. */
const LATEST_YEAR = 2400;
/** Earlier ones are those of Persia or, where the language says so, of Islam. */
const EARLIEST_YEAR = 1600;

function numericDay(
	year: string | undefined,
	month: string | undefined,
	day: string | undefined,
	{ language }: DayContext,
): CalendarDay | null {
	const date = { year: Number(year), month: Number(month), day: Number(day) };
	if (!(date.month >= 1 && date.month <= 12)) return null;
	return gregorianDay(calendarOfYear(date.year, language), date);
}

function calendarOfYear(year: number, language: string | null): Calendar {
	if (year > LATEST_YEAR) return 'buddhist';
	if (year < EARLIEST_YEAR && /^(?:fa|ps|prs|ku|az)\b/i.test(language ?? '')) return 'persian';
	return year < EARLIEST_YEAR && /^(?:ar|ur)\b/i.test(language ?? '') ? 'islamic-umalqura' : 'gregory';
}

function slashedDay(first: number, second: number, year: string | undefined, context: DayContext): CalendarDay | null {
	const dayFirst = () => numericDay(year, String(second), String(first), context);
	const monthFirst = () => numericDay(year, String(first), String(second), context);
	if (first > 12 || first === second) return dayFirst();
	if (second > 12) return monthFirst();
	const order = dayOrderOf(context.language) ?? context.order ?? null;
	if (!order) return null;
	return order === 'day-first' ? dayFirst() : monthFirst();
}

function gregorian(year: number, month: string | undefined, day: string | undefined): CalendarDay | null {
	return gregorianDay('gregory', { year, month: Number(month), day: Number(day) });
}

/** "24" is 2024: pages of the last century do not write their dates so. */
function fullYear(year: string | undefined): string | undefined {
	return year?.length === 2 ? `20${year}` : year;
}

function isoOf({ year, month, day }: CalendarDay): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
