import { monthOf } from '../calendar/months.ts';
import { zoneOffset } from '../calendar/zone-offset.ts';
import { isWeekday } from '../metadata/times/weekdays.ts';

/** Code units; no date is longer, whatever is written behind it in brackets. */
const LONGEST = 100;
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;
/** "20260302T091500Z" */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t(\d{2})(\d{2})(\d{2})?(.*))?$/;
/** The time of day and what is written around it: "um 16:29 Uhr", "à 9h15", "T09:15:00.123". */
const TIME =
	/(?:^|[\s,t후전午前後-]|\b(?:at|um|kl\.?|à|om|ore|o)\s)(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d)\s*((?:a\.?m|p\.?m)(?![a-z])\.?)?(?=$|[\s,;z+-]|[a-z]{2,})(?:\s*(?:uhr|hrs?|h)\b)?/;
const NUMERIC_DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_OF_YEAR = /^(\d{4})-(\d{3})$/;
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
/** Halves of the day as East Asia writes them, before the time. */
const MORNING = /오전|上午|午前/;
const AFTERNOON = /오후|下午|午後/;
/** Whose clock a time is of that says no zone, but is written as in one country, or in several of one time. */
const CLOCKS: readonly (readonly [written: RegExp, zone: string])[] = [
	[/[년월일]|오[전후]/, 'kst'],
	[/午[前後]/, 'jst'],
	[/[上下]午/, '+08:00'],
	// China, Taiwan and Japan
	[/[年月日]/, '?'],
];
const WEEKDAY_BEFORE = /^\p{L}+[.,]*\s+/u;
const OFFSET_BEHIND = /\s(?:gmt|utc)?[+-]\d{2}:?\d{2}$/;
const YEAR = /(?:^|\s)(\d{4})$/;
/** Before 1990 there were no feeds: such a date is a slip. */
const [EARLIEST, LATEST] = [Date.UTC(1990), Date.UTC(2200)];
/** Words of a date that are neither its month nor its weekday. */
const MOST_OTHER_WORDS = 3;
const HALF_DAY = 12;

/**
 * Reads the dates that feeds really give: RFC 822 with its liberties, ISO 8601, JavaScript's and C's own forms, months in many languages, Unix
 * time. Better no time than a wrong one: of a time whose zone is not known only the day is read, and a date that two countries read as two days
 * ("03/02/2026") is none. A time without any zone is taken as UTC, but for those that only one part of the world writes so.
 * @returns ISO 8601: a moment in UTC, or the day alone ("2026-03-02"); null where neither can be read
 */
export function mendDate(raw: string | null | undefined): string | null {
	const written = raw?.trim() ?? '';
	if (written === '' || written.length > LONGEST) return null;
	if (SECONDS.test(written)) return momentOf(Number(written) * 1_000);
	if (MILLISECONDS.test(written)) return momentOf(Number(written));
	const text = written
		.toLowerCase()
		.replace(/\([^()]*\)|[\u200e\u200f]/g, ' ')
		.replace(/[\s\u00a0]+/g, ' ')
		.trim();
	const compact = COMPACT.exec(text);
	if (compact) {
		const [, year, month, day, hours, minutes, seconds, zone] = compact;
		return joined(dayOf(year, Number(month) - 1, day), hours && { hours, minutes, seconds, zone });
	}
	const time = TIME.exec(text);
	if (!time) return joined(readDay(text.replace(/t?(?:z|[+-]\d{2}:\d{2})$/, '')), '');
	const [whole, hours, minutes, seconds] = time;
	const half = time[4] ?? (AFTERNOON.test(text) ? 'pm' : MORNING.test(text) ? 'am' : undefined);
	const before = text.slice(0, time.index);
	const behind = text
		.slice(time.index + whole.length)
		.replace(/^[\s,;]+/, '')
		.trim();
	const atFront = readDay(before);
	// C writes the year last: "Mon Mar  2 09:15:00 2026"
	const year = atFront === null ? YEAR.exec(behind) : null;
	const around = year && readDay(`${before} ${year[1]}`);
	const [offset = ''] = OFFSET_BEHIND.exec(behind) ?? [];
	const atEnd = behind.slice(0, behind.length - offset.length);
	const day = atFront ?? around ?? readDay(atEnd);
	const zone =
		atFront !== null
			? behind
			: year && around !== null
				? behind.slice(0, year.index)
				: `${zoneAround(atEnd)} ${offset}`.trim();
	const clock = zone ? undefined : CLOCKS.find(([form]) => form.test(text))?.[1];
	return joined(day, { hours, minutes, seconds, half, zone: clock ?? zone });
}

/** What stands around a day, but for its weekday: "cet" of "monday, 2 march 2026 cet". */
function zoneAround(text: string): string {
	const words = text.split(' ');
	const day = readDay(text);
	const readsSo = (from: number, end: number) => readDay(words.slice(from, end).join(' ')) === day;
	const end = words.findIndex((_, place) => readsSo(0, place + 1)) + 1;
	const from = words.findLastIndex((_, place) => place < end && readsSo(place, end));
	const others = [...words.slice(0, Math.max(0, from)), ...words.slice(end)].map((word) =>
		word.replace(/^[\s,;-]+$|[,;]+$/g, ''),
	);
	return others.filter((word) => word !== '' && !isWeekday(word)).join(' ');
}

interface WrittenTime {
	hours: string | undefined;
	minutes: string | undefined;
	seconds: string | undefined;
	half?: string | undefined;
	zone?: string | undefined;
}

/** @param day in milliseconds */
function joined(day: number | null, time: WrittenTime | '' | undefined): string | null {
	if (day === null || day < EARLIEST || day >= LATEST) return null;
	const dayAlone = new Date(day).toISOString().slice(0, 10);
	if (!time) return dayAlone;
	const hours = hoursOf(Number(time.hours), time.half?.replaceAll('.', ''));
	const [minutes, seconds] = [Number(time.minutes), Number(time.seconds ?? 0)];
	if (hours > 24 || minutes > 59 || seconds > 60 || (hours === 24 && minutes + seconds > 0)) return null;
	if (Number.isNaN(hours)) return dayAlone;
	const local = day + ((hours * 60 + minutes) * 60 + Math.min(59, seconds)) * 1_000;
	const offset = zoneOffset(time.zone ?? '', local);
	return offset === null ? dayAlone : momentOf(local - offset * 60_000);
}

/** NaN for what no clock shows, "0:15 PM". */
function hoursOf(hours: number, half: string | undefined): number {
	if (half === undefined || hours > HALF_DAY) return half === 'am' ? Number.NaN : hours;
	if (hours === 0) return half === 'am' ? 0 : Number.NaN;
	return (hours % HALF_DAY) + (half === 'pm' ? HALF_DAY : 0);
}

/** The day a date names, in milliseconds at its beginning in UTC. */
function readDay(written: string): number | null {
	const text = written.replace(/(?:[\s,;t-]|오[전후]|[上下]午|午[前後])+$/, '').replace(/^[\s,;-]+/, '');
	const ordered = NUMERIC_DATE.exec(text.replace(WEEKDAY_BEFORE, ''));
	if (ordered) return dayOf(ordered[1], Number(ordered[3]) - 1, ordered[4]);
	const ofYear = DAY_OF_YEAR.exec(text);
	if (ofYear) {
		const day = Number(ofYear[2]);
		return day < 1 || day > 365 ? null : Date.UTC(Number(ofYear[1]), 0, day);
	}
	const asian = EAST_ASIAN.exec(text);
	if (asian) return dayOf(asian[1], Number(asian[2]) - 1, asian[3]);
	const numbers = DAY_FIRST.exec(text.replace(WEEKDAY_BEFORE, ''));
	if (numbers) return dayOfNumbers(numbers);
	return dayOfWords(text);
}

/** With dots the day comes first everywhere. With strokes nobody knows, where both may be a month. */
function dayOfNumbers([, first = '', separator, second = '', year]: RegExpExecArray): number | null {
	if (separator === '.' || Number(first) > HALF_DAY || first === second) return dayOf(year, Number(second) - 1, first);
	return Number(second) > HALF_DAY ? dayOf(year, Number(first) - 1, second) : null;
}

/** "Mon, 02 Mar 2026", "March 2nd, 2026", "2 de marzo de 2026". */
function dayOfWords(text: string): number | null {
	const tokens = text.match(/\p{L}[\p{L}\p{M}'’]*\.?|-?\d+/gu) ?? [];
	const words = tokens.filter((token) => /^\p{L}/u.test(token) && !/^(?:st|nd|rd|th|er|o|ª|º)$/u.test(token));
	const numbers = tokens.flatMap((token, place) => (/^\p{L}/u.test(token) ? [] : [{ token, place }]));
	// "mar" is Tuesday in Rome as well: the weekday stands first
	const month = tokens.findLastIndex((token) => /^\p{L}/u.test(token) && monthNamed(token) >= 0);
	const [first, second] = numbers;
	if (month < 0 || numbers.length !== 2 || !first || !second || words.length > MOST_OTHER_WORDS + 2) return null;
	const [one, other] = [first.token.replace('-', ''), second.token.replace('-', '')];
	const named = monthNamed(tokens[month] ?? '');
	if (other.length === 4) return dayOf(other, named, one);
	if (one.length === 4) return dayOf(one, named, other);
	// RFC 822 had years of two digits
	const isShort = other.length === 2 && first.place < month && second.place > month;
	return isShort ? dayOf(String(Number(other) + (Number(other) < 70 ? 2000 : 1900)), named, one) : null;
}

/** 0 to 11; -1 for any other word, and for a month of another calendar. */
function monthNamed(word: string): number {
	const found = monthOf(word, null);
	return found?.calendar === 'gregory' ? found.month - 1 : -1;
}

function dayOf(year: string | undefined, month: number, dayText: string | undefined): number | null {
	const day = Number(dayText);
	if (!(month >= 0 && month < 12 && day >= 1 && day <= 31)) return null;
	const time = Date.UTC(Number(year), month, day);
	// the 31st of a shorter month would run over into the next
	return new Date(time).getUTCMonth() === month ? time : null;
}

function momentOf(time: number): string | null {
	return time >= EARLIEST && time < LATEST ? new Date(time).toISOString() : null;
}
