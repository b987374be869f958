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
		const parts = partsOf(language, { year: 'numeric', month: 'numeric', day: 'numeric' });
		const isMonthFirst = parts.indexOf('month') < parts.indexOf('day');
		if (!isMonthFirst) return 'day-first';
		if (parts.indexOf('year') > parts.indexOf('month')) return 'month-first';
		// the year before all says nothing of an order in which it is the last: "2026-03-11", but "11/3"
		const short = partsOf(language, { month: 'numeric', day: 'numeric' });
		return short.indexOf('day') < short.indexOf('month') ? 'day-first' : null;
	} catch {
		return null;
	}
}

function partsOf(language: string, options: Intl.DateTimeFormatOptions): string[] {
	return new Intl.DateTimeFormat(language, options).formatToParts(0).map(({ type }) => type);
}
