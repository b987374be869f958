import { LEAD_IN, OTHER_ROLE } from '../byline-words.ts';
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
/** With who else wrote it, and where. */
const MOST_SIGNED = 10;
const OF_NAMES = /^(?:avec|with|mit|con|com|by|von|van|de|der|di|da|par|por|door|av|af|and|und|et|y|e|&)$/iu;
/** In a line that begins with "By", what leads to the place the report was written in. */
const OF_PLACE = /^(?:in|at|from|aus|im|à|en|a|em|til|w|i)$/iu;
/** What may lead to a day: "on Tuesday, the 10th of March 2026". */
const OF_DAY = /^(?:on|the|am|den|le|el|il|em|dne|dnia)$/iu;
/** Sets what is about the time off from what is not. */
const PARTING = /\s+[|•·]\s+/u;
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
	if (isDated(text, context)) return true;
	const parts = text.split(PARTING);
	if (parts.length === 1 || hasOtherTime(text)) return false;
	if (parts.some((part) => isLabelled(part) && isDated(part, context))) return true;
	const rest = parts.filter((part) => !isSignature(part) && !isReadingTime(part));
	return rest.length < parts.length && isDated(rest.join(' | '), context);
}

/** "Words by Jo Doe", "Photos by Max Roe" */
function isSignature(part: string): boolean {
	return !/\d/.test(part) && (LEAD_IN.test(part) || OTHER_ROLE.test(part));
}

/** "5 min read", "Lesezeit 3 Min." */
function isReadingTime(part: string): boolean {
	return wordCount(part) <= 4 && /(?<!\d)\d{1,3}\s?min/iu.test(part);
}

/** Whether a part says at its beginning that it is about publication: "Published 11 March 2026". */
function isLabelled(part: string): boolean {
	return labelsIn(part).some(({ label, start }) => label !== 'other' && start === 0);
}

function hasOtherTime(text: string): boolean {
	return labelsIn(text).some(({ label }) => label === 'other');
}

function isDated(text: string, context: DayContext): boolean {
	const days = daysIn(text, context);
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return false;
	if (hasOtherTime(text)) return false;
	const labels = labelsIn(text);
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
	const isOfDay = (word: string) => isWeekday(word) || OF_DAY.test(word) || /^\d+$/.test(word);
	if (words.every(isOfDay)) return !text.endsWith(':') || words.length === 0;
	const named = words.filter((word) => !isWeekday(word));
	const beforeDay = withoutWordsOfDay(text);
	if (LEAD_IN.test(text))
		return (
			named.length <= MOST_SIGNED &&
			named.filter((word) => CAPITAL.test(word)).length > 2 &&
			named.every((word) => CAPITAL.test(word) || OF_NAMES.test(word) || OF_PLACE.test(word))
		);
	return (
		SET_OFF.test(beforeDay) &&
		named.length <= MOST_NAMES &&
		named.every((word) => CAPITAL.test(word) || OF_NAMES.test(word) || (beforeDay !== text && OF_DAY.test(word)))
	);
}

/** What leads to a day goes with it: "Edda Moln | Tue", "Edda Moln, le". */
function withoutWordsOfDay(text: string): string {
	const word = /(?:^|\s)(\p{L}+)[.,]?$/u.exec(text);
	return word && (isWeekday(word[1] ?? '') || OF_DAY.test(word[1] ?? '')) ? text.slice(0, word.index).trimEnd() : text;
}

function withoutClocks(text: string): string {
	let rest = text;
	for (const { start, end } of clocksIn(text).reverse()) rest = rest.slice(0, start) + rest.slice(end);
	return rest;
}

function wordCount(text: string): number {
	return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
