/** Calendars of dates in print, as CLDR names them. */
export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura' | 'buddhist';

export interface CalendarDay {
	year: number;
	/** 1 to 12 */
	month: number;
	day: number;
}

const DAY_MS = 86_400_000;
/** Years of the Buddhist era before the common one. */
const BUDDHIST_YEARS = 543;
/** About how a year of a calendar begins: the day of its year 1, 1 January, and its length. */
const BEGINNINGS: Record<'persian' | 'islamic-umalqura', { epoch: number; yearDays: number; monthDays: number }> = {
	persian: { epoch: Date.UTC(622, 2, 21), yearDays: 365.2422, monthDays: 30.5 },
	'islamic-umalqura': { epoch: Date.UTC(622, 6, 18), yearDays: 354.367, monthDays: 29.53 },
};
const MOST_STEPS = 6;

/** The day of another calendar in ours. Null where there is no such day, or not in the years that papers have been printed in. */
export function gregorianDay(calendar: Calendar, day: CalendarDay): CalendarDay | null {
	if (calendar === 'buddhist') return realDay({ ...day, year: day.year - BUDDHIST_YEARS });
	if (calendar === 'gregory') return realDay(day);
	const { epoch, yearDays, monthDays } = BEGINNINGS[calendar];
	let time = epoch + Math.round((day.year - 1) * yearDays + (day.month - 1) * monthDays + day.day - 1) * DAY_MS;
	for (let step = 0; step < MOST_STEPS; step++) {
		const reached = dayIn(calendar, time);
		const off =
			(day.year - reached.year) * yearDays + (day.month - reached.month) * monthDays + (day.day - reached.day);
		if (day.year === reached.year && day.month === reached.month && day.day === reached.day) {
			const date = new Date(time);
			return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
		}
		time += (Math.round(off) || Math.sign(off)) * DAY_MS;
	}
	return null;
}

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function dayIn(calendar: Calendar, time: number): CalendarDay {
	const format =
		formats.get(calendar) ??
		new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
			timeZone: 'UTC',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
		});
	formats.set(calendar, format);
	const parts = format.formatToParts(time);
	const number = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
	return { year: number('year'), month: number('month'), day: number('day') };
}

function realDay(day: CalendarDay): CalendarDay | null {
	const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
	return day.year >= 1000 && date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day ? day : null;
}
