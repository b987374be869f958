import { localDay } from '../calendar/local-day.ts';

/** When a highlight was made that another program does not tell the time of. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/** The month of that time, by which the library counts. */
export const UNKNOWN_MONTH = UNKNOWN_TIME.slice(0, 7);

/** Null where nobody told. */
export function knownTime(time: string): string | null {
	return time === UNKNOWN_TIME ? null : time;
}

/** The day of a time; empty where nobody told. */
export function knownDay(time: string): string {
	return localDay(knownTime(time) ?? '');
}
