/**
 * Whether the machine's clock can be believed when things are let go for their age. A clock that jumped, ahead or back, would have all of
 * them let go at once; a reader who comes back after weeks looks the same at first. So a time that does not follow from the last one known
 * is believed only after the extension was at work on several days from there.
 */
export interface ConfirmedTime {
	/** The last time that was believed: ISO 8601, UTC. Null before the first was. */
	believed: string | null;
	/** A time that waits to be believed; null while the clock goes on as it did. */
	waiting: WaitingTime | null;
}

interface WaitingTime {
	/** The last time seen of it: ISO 8601, UTC. */
	last: string;
	/** Its days on which the extension was at work: "2026-03-14". */
	days: string[];
}

const HOUR_MS = 3_600_000;
/** A clock is set back by an hour or so by hand or by the network. */
const MOST_BACK_MS = 2 * HOUR_MS;
/** A long weekend without the browser. More is a jump, or a holiday. */
const MOST_AHEAD_MS = 4 * 24 * HOUR_MS;
/** Days of a time that waits may lie so far apart: who reads once a fortnight is believed, too. */
const MOST_BETWEEN_DAYS_MS = 31 * 24 * HOUR_MS;
/** Days at work after which another time is believed. */
const DAYS_TO_BELIEVE = 3;

export const NO_CONFIRMED_TIME: ConfirmedTime = { believed: null, waiting: null };

/** What is known of the time once the clock shows `now`. It may be asked as often as one likes: only different days count. */
export function seeTime({ believed, waiting }: ConfirmedTime, now: Date): ConfirmedTime {
	const time = now.toISOString();
	if (believed !== null && follows(believed, now, MOST_AHEAD_MS))
		return { believed: later(believed, time), waiting: null };
	const goesOn = waiting !== null && follows(waiting.last, now, MOST_BETWEEN_DAYS_MS);
	const days = [...new Set([...(goesOn ? waiting.days : []), time.slice(0, 10)])];
	if (days.length >= DAYS_TO_BELIEVE) return { believed: time, waiting: null };
	return { believed, waiting: { last: goesOn ? later(waiting.last, time) : time, days } };
}

/** Whether things may be let go for their age now. */
export function isBelieved({ believed, waiting }: ConfirmedTime): boolean {
	return believed !== null && waiting === null;
}

/** Whether a clock that showed one time may show another now without having jumped. */
function follows(earlier: string, now: Date, most: number): boolean {
	const passed = now.getTime() - Date.parse(earlier);
	return passed >= -MOST_BACK_MS && passed <= most;
}

function later(a: string, b: string): string {
	return a > b ? a : b;
}
