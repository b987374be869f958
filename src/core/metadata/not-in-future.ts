/** Clocks stand up to so many hours before UTC: a day or a time without an offset may be tomorrow's there. */
const MOST_AHEAD_MS = 14 * 3_600_000;

/**
 * A time as it is given, unless it lies in the future: then it is that of the moment it was first seen, so that nothing stands first for
 * months. What cannot be read as a time stays as it is.
 * @param now and `seenAt`: ISO 8601, UTC
 */
export function notInFuture(time: string, now: string, seenAt: string): string {
	const milliseconds = Date.parse(time);
	const hasOffset = /(?:z|[+-]\d{2}:?\d{2})$/i.test(time) && time.includes('T');
	const latest = Date.parse(now) + (hasOffset ? 0 : MOST_AHEAD_MS);
	return milliseconds > latest ? seenAt : time;
}

/**
 * When something was first seen, as far as is known.
 * @param knownAt the date it had before, ISO 8601, UTC; one in the future is none
 */
export function firstSeen(now: string, knownAt: string | undefined): string {
	return knownAt !== undefined && knownAt < now ? knownAt : now;
}
