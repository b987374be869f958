import { isDayOnly } from './is-day-only.ts';
import { joinTime } from './times/clock.ts';
import { firstTimeIn } from './times/dated-line.ts';
import type { DayContext } from './times/days.ts';
import { latinDigits } from './times/latin-digits.ts';

/**
 * Times as metadata write them, brought to ISO 8601. What the page does not say is not invented: a day without a time stays a day, a
 * time without an offset stays without one.
 */
const ISO =
	/^([12]\d{3})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?!\d)/i;
const COMPACT_ISO = /^([12]\d{3})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const LONGEST = 200;
const NOWHERE: DayContext = { language: null };

/**
 * Reads a time as metadata or a byline writes it.
 * @returns ISO 8601: "2025-02-12", "2025-02-12T14:05:00", "2025-02-12T14:05:00+01:00"; null where there is no date in it
 */
export function parsePublicationTime(written: string, context: DayContext = NOWHERE): string | null {
	const text = latinDigits(written.trim().slice(0, LONGEST));
	if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
	if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString();
	const numeric = ISO.exec(text) ?? COMPACT_ISO.exec(text);
	if (!numeric) return firstTimeIn(text, context);
	// "6:05 PM", "06:05 CET": what stands behind the numbers belongs to them
	const inWords = /^\s*\p{L}/u.test(text.slice(numeric[0].length)) ? firstTimeIn(text, context) : null;
	if (inWords && !isDayOnly(inWords)) return inWords;
	const [, year, month = '', date = '', hour, minute, second = '00', zone] = numeric;
	const day = firstTimeIn(`${year}-${month}-${date}`, context);
	if (!day || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return day;
	return joinTime(day, { time: `${hour.padStart(2, '0')}:${minute}:${second}`, zone, start: 0, end: 0 });
}
