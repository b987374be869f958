import { clocksIn } from './clock.ts';
import { type DayContext, daysIn } from './days.ts';
import { latinDigits } from './latin-digits.ts';
import { labelsIn } from './time-labels.ts';
import { isWeekday } from './weekdays.ts';

/** More words beside a date are a sentence. */
const MOST_WORDS = 10;
/** Names before a date are set off from it: "Edda Moln · ", "PORT VELL, ". */
const SET_OFF = /[|·•–—,/-]$/;
const MOST_NAMES = 7;
const OF_NAMES = /^(?:by|von|van|de|der|di|da|par|por|door|av|af|and|und|et|y|e|&)$/iu;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
/** How what follows a date may begin: with a name, a sign, a number, or a word that goes on about the time. */
const GOES_ON =
	/^(?:[^\p{L}:]|[\p{Lu}\p{Lt}\p{Lo}]|(?:by|von|par|por|di|da|door|av|af|at|um|uhr|à|a las|alle|às|om|kl|klo|h|in|from|local|min|and|und|et|y|e)(?![\p{L}]))/u;

/**
 * Whether a short line tells when an article appeared, and is no sentence or label with a day in it ("The offer ends on 31 January 2031",
 * "Where: Customs house, 28 September 2026").
 */
export function isDatedLine(line: string, context: DayContext): boolean {
	const text = latinDigits(line).replace(/\s+/g, ' ').trim();
	const days = daysIn(text, context);
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return false;
	const labels = labelsIn(text);
	if (labels.some(({ label }) => label === 'other')) return false;
	const label = labels.find(({ end }) => end <= first.start);
	const before = withoutClocks(text.slice(label?.end ?? 0, first.start)).trim();
	const after = withoutClocks(text.slice(last.end))
		.replace(/^[\s,]+/, '')
		.trim();
	if (wordCount(before) + wordCount(after) > MOST_WORDS) return false;
	return (
		(label ? label.start === 0 || isBeginning(text.slice(0, label.start)) : isBeginning(before)) &&
		GOES_ON.test(`${after} `)
	);
}

/** What may stand before the day where nothing says that it is one of publication. */
function isBeginning(before: string): boolean {
	const text = before.trim();
	const words = text.split(/[\s,.(|·•–—:-]+/).filter(Boolean);
	if (words.every((word) => isWeekday(word) || /^\d+$/.test(word))) return !text.endsWith(':') || words.length === 0;
	const named = words.filter((word) => !isWeekday(word));
	return (
		SET_OFF.test(text) && named.length <= MOST_NAMES && named.every((word) => CAPITAL.test(word) || OF_NAMES.test(word))
	);
}

function withoutClocks(text: string): string {
	let rest = text;
	for (const { start, end } of clocksIn(text).reverse()) rest = rest.slice(0, start) + rest.slice(end);
	return rest;
}

function wordCount(text: string): number {
	return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
