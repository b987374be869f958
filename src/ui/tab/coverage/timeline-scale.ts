import { datesLocale } from '../../../words/language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Distances of marks that readers count in. */
const STEPS = [
	5 * MINUTE,
	15 * MINUTE,
	30 * MINUTE,
	HOUR,
	2 * HOUR,
	3 * HOUR,
	6 * HOUR,
	12 * HOUR,
	DAY,
	2 * DAY,
	7 * DAY,
];
const MOST_MARKS = 3;
/** Share of the width that stays free on either side, so that no dot is cut off. */
const MARGIN = 0.04;

/** Places times on a line. */
export interface TimelineScale {
	/** Percent of the line's width from its start. */
	place(time: number): number;
	marks: { time: number; label: string }[];
}

/** A line from the earliest to the latest of some times, marked at even hours or days of the reader's zone. */
export function timelineScale(times: readonly number[], locale = datesLocale()): TimelineScale {
	const first = Math.min(...times);
	const length = Math.max(...times) - first || HOUR;
	const place = (time: number) => 100 * (MARGIN + (1 - 2 * MARGIN) * ((time - first) / length));
	const step = STEPS.find((one) => length / one <= MOST_MARKS) ?? Math.ceil(length / MOST_MARKS / DAY) * DAY;
	const label = new Intl.DateTimeFormat(
		locale,
		step < DAY ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' },
	);
	const marks: TimelineScale['marks'] = [];
	for (let time = firstMark(first, step); time <= first + length; time += step) {
		marks.push({ time, label: label.format(time) });
	}
	return { place, marks };
}

/** The first even time from one on, counted from midnight in the reader's zone. */
function firstMark(from: number, step: number): number {
	const midnight = new Date(from).setHours(0, 0, 0, 0);
	return midnight + Math.ceil((from - midnight) / step) * step;
}
