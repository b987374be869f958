import { type Clock, clocksIn, joinTime } from './clock.ts';
import type { DayOrder } from './day-order.ts';
import { type DayContext, daysIn, type WrittenDay } from './days.ts';
import { latinDigits } from './latin-digits.ts';
import { type FoundLabel, labelsIn, type TimeLabel } from './time-labels.ts';

/** What a line of a page tells of an article's times, ISO 8601, as exact as it is written. */
export interface DatedLine {
	publishedAt: string | null;
	modifiedAt: string | null;
}

/** A line is read so far. */
const MOST_READ = 300;
/** A clock further from its day tells the time of something else. */
const NEAR = 24;

interface DatedTime {
	time: string;
	label: TimeLabel | null;
}

/** The times of a line: "Updated 12 March 2026, 09:30 | Published 11 March 2026" has both. */
export function readDatedLine(written: string, context: DayContext): DatedLine {
	const times = timesIn(normalised(written), context);
	const first = (label: TimeLabel | null) => times.find((time) => time.label === label)?.time ?? null;
	return {
		publishedAt: first('published') ?? first(null),
		modifiedAt: times.findLast(({ label }) => label === 'modified')?.time ?? null,
	};
}

/** The first time in a text, whatever is said of it. */
export function firstTimeIn(written: string, context: DayContext): string | null {
	return timesIn(normalised(written), context)[0]?.time ?? null;
}

function normalised(written: string): string {
	return latinDigits(written.slice(0, MOST_READ))
		.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g, '')
		.replace(/[\s\u00a0]+/g, ' ');
}

function timesIn(text: string, context: DayContext): DatedTime[] {
	const masked = (spans: readonly { start: number; end: number }[]) => {
		let rest = text;
		for (const { start, end } of spans) rest = rest.slice(0, start) + '#'.repeat(end - start) + rest.slice(end);
		return rest;
	};
	const days = daysIn(text, { ...context, order: context.order ?? orderByZone(text) });
	if (!days.length) return [];
	const rest = masked(days);
	const clocks = clocksIn(rest).map((clock) => (isOwnZone(clock, context) ? clock : { ...clock, zone: undefined }));
	const labels = labelsIn(rest);
	return days.flatMap((day, index) => {
		const from = days[index - 1]?.end ?? 0;
		const to = days[index + 1]?.start ?? text.length;
		const clock = clockOf(day, { from, to }, clocks, labels);
		const label =
			labels.findLast((found) => found.start >= from && found.end <= day.start)?.label ??
			labelBehind(day, clock, labels);
		const time = { time: joinTime(day.day, clock), label };
		return [time, ...changedLaterThatDay(day, { from: clock?.end ?? day.end, to }, clocks, labels)];
	});
}

/** In Ireland and Israel "IST" is another zone than that of India, and which of the year's it is nobody says. */
function isOwnZone({ zone }: Clock, { language }: DayContext): boolean {
	return zone !== 'IST' || !/-(?:IE|IL)$|^(?:he|ga)\b/i.test(language ?? '');
}

/** The clock behind a day, else the one before it; neither beyond another label. */
function clockOf(
	day: WrittenDay,
	within: { from: number; to: number },
	clocks: readonly Clock[],
	labels: readonly FoundLabel[],
): Clock | null {
	const isBetween = (start: number, end: number) => labels.some((label) => label.start >= start && label.end <= end);
	const behind = clocks.find(
		({ start }) => start >= day.end && start < within.to && start - day.end <= NEAR && !isBetween(day.end, start),
	);
	if (behind) return behind;
	const before = clocks.findLast(
		({ start, end }) => start >= within.from && end <= day.start && day.start - end <= NEAR,
	);
	return before && !isBetween(before.end, day.start) ? before : null;
}

/** "2026年3月11日 6:05 配信": East Asian lines say behind a time what it is. */
function labelBehind(day: WrittenDay, clock: Clock | null, labels: readonly FoundLabel[]): TimeLabel | null {
	const end = Math.max(clock?.end ?? 0, day.end);
	return labels.find(({ mayFollow, start }) => mayFollow && start >= end && start - end <= 1)?.label ?? null;
}

/** "11 March 2026, 07:30, updated at 09:10": changed later on the day. */
function changedLaterThatDay(
	day: WrittenDay,
	{ from, to }: { from: number; to: number },
	clocks: readonly Clock[],
	labels: readonly FoundLabel[],
): DatedTime[] {
	const label = labels.find(({ start, end }) => start >= from && end <= to);
	if (label?.label !== 'modified') return [];
	const clock = clocks.find(({ start, end }) => start >= label.end && end <= to && start - label.end <= NEAR);
	return clock ? [{ time: joinTime(day.day, clock), label: 'modified' }] : [];
}

const AMERICAN_ZONE = /^(?:E|C|M|P)[SD]?T$/i;

/** America's zones stand where the month stands first. */
function orderByZone(text: string): DayOrder {
	const zone = clocksIn(text).find((clock) => clock.zone)?.zone;
	if (!zone) return null;
	return AMERICAN_ZONE.test(zone) ? 'month-first' : 'day-first';
}
