/** Orders two times, ISO 8601 in UTC, the earlier first; what has none comes before all others. */
export function compareTimes(a: string | null, b: string | null): number {
	const [one, other] = [a ?? '', b ?? ''];
	return one < other ? -1 : Number(one > other);
}
