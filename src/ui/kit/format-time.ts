import { isDayOnly } from '../../core/metadata/is-day-only.ts';
import { datesLocale } from '../../words/language.ts';

const UNITS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
	['year', 31_556_952],
	['month', 2_629_746],
	['week', 604_800],
	['day', 86_400],
	['hour', 3_600],
	['minute', 60],
];

/** By what was asked of them: a browser takes its time to make one, and each list of reports needs the same few again and again. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const ageFormats = new Map<string, Intl.RelativeTimeFormat>();

/** Older than this, a date says more than a distance. Milliseconds. */
const RELATIVE_LIMIT = 28 * 86_400_000;

/** "3 hours ago", in short "3h ago", up to four weeks, else the day; null for what is no date. */
export function formatAge(
	iso: string,
	now: Date,
	{ locale = datesLocale(), isShort = false }: { locale?: string; isShort?: boolean } = {},
): string | null {
	const time = Date.parse(iso);
	if (Number.isNaN(time)) return null;
	const distance = time - now.getTime();
	if (Math.abs(distance) > RELATIVE_LIMIT) {
		return dateFormat(locale, { dateStyle: 'medium', ...zoneOf(iso) }).format(time);
	}
	const relative = ageFormat(locale, isShort ? 'narrow' : 'long');
	if (isDayOnly(iso)) return relative.format(dayDistance(time, now), 'day');
	const seconds = distance / 1000;
	const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60];
	return relative.format(Math.trunc(seconds / size), unit);
}

/** A length of time in its largest whole unit: "45 minutes", "3 hours". */
export function formatLength(milliseconds: number, locale = datesLocale()): string {
	const seconds = Math.abs(milliseconds) / 1000;
	const [unit, size] = UNITS.find(([, size]) => seconds >= size) ?? ['minute', 60];
	const number = Math.max(1, Math.trunc(seconds / size));
	return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);
}

/** Day and time of day in the reader's zone; only the day where the publisher gives no more. Null for what is no date. */
export function formatMoment(iso: string, locale = datesLocale()): string | null {
	const time = Date.parse(iso);
	if (Number.isNaN(time)) return null;
	const timeStyle = isDayOnly(iso) ? {} : ({ timeStyle: 'short' } as const);
	return dateFormat(locale, { dateStyle: 'long', ...timeStyle, ...zoneOf(iso) }).format(time);
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify([locale, options]);
	const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
	dateFormats.set(key, format);
	return format;
}

function ageFormat(locale: string, style: Intl.RelativeTimeFormatStyle): Intl.RelativeTimeFormat {
	const key = `${locale} ${style}`;
	const format = ageFormats.get(key) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
	ageFormats.set(key, format);
	return format;
}

/** A publisher's date without a time of day is meant as written, in whatever zone the reader is. */
function zoneOf(iso: string): { timeZone?: string } {
	return isDayOnly(iso) ? { timeZone: 'UTC' } : {};
}

/** Calendar days between the reader's today and a day as written. */
function dayDistance(utcMidnight: number, now: Date): number {
	const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
	return Math.round((utcMidnight - today) / 86_400_000);
}
