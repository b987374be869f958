/** Whether a time tells only its day: it is not midnight, and nothing can be said of which of two on that day was first. */
export function isDayOnly(time: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(time);
}
