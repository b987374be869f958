/** Which of two numbers before a year is the day. Null where the page does not tell. */
export type DayOrder = 'day-first' | 'month-first' | null;

/**
 * The order in which a language writes day and month in numbers. English alone does not tell: that of America has the month first, that of
 * everybody else the day.
 * @param language BCP 47, with its region where the page gives one
 */
export function dayOrderOf(language: string | null): DayOrder {
	if (!language || /^en$/i.test(language)) return null;
	try {
		const parts = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'numeric', day: 'numeric' })
			.formatToParts(0)
			.map(({ type }) => type);
		return parts.indexOf('month') < parts.indexOf('day') ? 'month-first' : 'day-first';
	} catch {
		return null;
	}
}
