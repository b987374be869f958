/**
 * The day of a moment by the calendar of the machine, as "2026-03-13": for what the reader did, which by UTC may be the day before or after.
 * Empty for what is no time.
 */
export function localDay(time: Date | string): string {
	const moment = new Date(time);
	if (Number.isNaN(moment.getTime())) return '';
	const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
