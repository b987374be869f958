/**
 * When something was written, so that any two machines agree which of two writings is the later (hybrid logical clocks, Kulkarni et al.
 * 2014): the machine's time or, where that stood still or went back, the last one seen; a counter; the device. "2026-03-14T09:00:00.000Z 0003
 * 1f2e3d4c5b6a". Later is greater as text.
 */
export type HybridTime = string & { readonly __hybridTime?: never };

const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([\da-f]{4}) ([\da-f]{12})$/;
const MOST_COUNTED = 0xffff;
/** How far another machine's clock may be ahead of ours, in milliseconds. A time further ahead would win over everything for years. */
const MOST_AHEAD = 24 * 60 * 60_000;

/** By this clock every time is believed that may be written: what another machine's copy holds is joined whoever's clock is ahead. */
export const LATEST_CLOCK = new Date('9999-01-01T00:00:00.000Z');

/** The device of what was written before devices were told apart, or by none of ours. */
export const FIRST_DEVICE = '000000000000';

/** What a device is called: twelve hexadecimal digits. */
export function deviceName(uuid: string): string {
	return uuid.replace(/-/g, '').slice(-12).toLowerCase();
}

/**
 * The time of the next writing: later than every one seen.
 * @param last the latest one seen, or null
 */
export function nextTime(last: HybridTime | null, now: Date, device: string): HybridTime {
	const [, seen = '', counted = '0'] = FORM.exec(last ?? '') ?? [];
	const time = now.toISOString();
	if (time > seen) return written(time, 0, device);
	const count = Number.parseInt(counted, 16) + 1;
	if (count <= MOST_COUNTED) return written(seen, count, device);
	return written(new Date(Date.parse(seen) + 1).toISOString(), 0, device);
}

/** The time of something of which only a date is known, as before there were hybrid times. */
export function timeOfDate(date: string): HybridTime {
	const time = Date.parse(date);
	return written(new Date(Number.isNaN(time) ? 0 : time).toISOString(), 0, FIRST_DEVICE);
}

/** Whether a text from outside is a hybrid time that can be believed. */
export function isHybridTime(text: unknown, now: Date): text is HybridTime {
	const [, time = ''] = (typeof text === 'string' && FORM.exec(text)) || [];
	const at = Date.parse(time);
	return at <= now.getTime() + MOST_AHEAD && new Date(at).toISOString() === time;
}

export function latestTime(...times: HybridTime[]): HybridTime {
	return times.reduce((latest, time) => (time > latest ? time : latest));
}

function written(time: string, count: number, device: string): HybridTime {
	return `${time} ${count.toString(16).padStart(4, '0')} ${device}`;
}
