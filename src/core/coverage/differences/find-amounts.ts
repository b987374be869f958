import type { Span } from '../../article.ts';
import { type Unit, unitNamed } from '../../languages/en/amount-units.ts';
import {
	ABOUT_AMOUNT,
	LESS_THAN_AMOUNT,
	MONTH,
	MORE_THAN_AMOUNT,
	ON_TOP,
	PLURAL_NOUN,
	SAME_THING,
	TIME_NOUN,
} from '../../languages/en/amount-words.ts';
import { readDigits, readNumberWord, SCALES, type WrittenNumber } from '../../languages/en/number-words.ts';
import { stemPlural } from '../../languages/en/plurals.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';

/** Something counted or measured in a sentence. */
export interface Amount {
	/** In the base of its unit. */
	value: number;
	/** The smallest step as it is written, in the base of its unit. */
	precision: number;
	/** What it is compared by: the noun's stem ("child"), or the unit's kind ("percent", "money euro"). */
	thing: string;
	/** As it is written: "children"; empty for a unit. */
	thingWords: string;
	/** Whether the words before it leave room: "about 40", "more than 40", "up to 40". */
	bound: 'about' | 'more' | 'less' | null;
	/** The number with its unit, not the noun; offsets into the sentence. */
	span: Span;
}

const TOKEN = /(?:US)?\p{Sc}|%|\d[\d,.]*\d|\d|\p{L}+(?:['’-]\p{L}+)*|[^\s\p{L}\d]/gu;
const STOP_WORDS = stopWordsOf('en');
/** Code units before a number that may hold such words. */
const BOUND_REACH = 30;
/** Words between a number and its noun: "40 allied nations". */
const MOST_BETWEEN = 3;

interface Word {
	text: string;
	start: number;
	end: number;
}

/** The amounts of a sentence: counted things, shares, money, lengths, weights. No dates, ages, scores, durations or years. */
export function findAmounts(sentence: string): Amount[] {
	const words: Word[] = [...sentence.matchAll(TOKEN)].map(({ 0: text, index }) => ({
		text,
		start: index,
		end: index + text.length,
	}));
	const amounts: Amount[] = [];
	for (let at = 0; at < words.length; at++) {
		const number = readNumber(words, at);
		if (!number || isNoAmount(words, at, number)) continue;
		const amount = readAmount(sentence, words, at, number);
		if (amount) amounts.push(amount);
		at = number.next - 1;
	}
	return amounts;
}

/** A number with its scale, and where the words go on. */
interface ScaledNumber extends WrittenNumber {
	next: number;
}

function readNumber(words: readonly Word[], at: number): ScaledNumber | null {
	const word = words[at]?.text ?? '';
	let number =
		readDigits(word) ?? readNumberWord(word) ?? (/^half$/i.test(word) ? { value: 0.5, precision: 0.1 } : null);
	if (!number) return null;
	const isHalf = number.value === 0.5;
	let next = at + 1;
	if (isHalf && /^a$/i.test(words[next]?.text ?? '')) next++;
	let scaled = false;
	for (let scale = SCALES.get((words[next]?.text ?? '').toLowerCase()); scale; ) {
		number = { value: number.value * scale, precision: number.precision * scale };
		scaled = true;
		scale = SCALES.get((words[++next]?.text ?? '').toLowerCase());
	}
	return isHalf && !scaled ? null : { ...number, next };
}

function readAmount(sentence: string, words: readonly Word[], at: number, number: ScaledNumber): Amount | null {
	const before = words[at - 1];
	const sign = before && /\p{Sc}/u.test(before.text) && before.end === words[at]?.start ? before : null;
	const first = sign ?? words[at];
	const bound = first ? boundBefore(sentence.slice(Math.max(0, first.start - BOUND_REACH), first.start)) : null;
	const named = unitAfter(words, number.next);
	const unit = (sign && unitNamed(sign.text)) ?? named?.unit;
	if (unit) {
		const last = named && !sign ? named.last : number.next - 1;
		return {
			value: number.value * unit.inBase,
			precision: number.precision * unit.inBase,
			thing: unit.kind,
			thingWords: '',
			bound,
			span: [first?.start ?? 0, words[last]?.end ?? 0],
		};
	}
	if (isMagnitude(words, at, number.next)) {
		const span: Span = [words[at]?.start ?? 0, words[number.next - 1]?.end ?? 0];
		return { value: number.value, precision: number.precision, thing: 'magnitude', thingWords: '', bound, span };
	}
	const noun = nounAfter(words, number.next);
	if (!noun) return null;
	return {
		value: number.value,
		precision: number.precision,
		thing: noun.stem,
		thingWords: sentence.slice(words[number.next]?.start, noun.end),
		bound,
		span: [first?.start ?? 0, words[number.next - 1]?.end ?? 0],
	};
}

function unitAfter(words: readonly Word[], next: number): { unit: Unit; last: number } | null {
	if (/^per$/i.test(words[next]?.text ?? '') && /^cent$/i.test(words[next + 1]?.text ?? ''))
		return { unit: { kind: 'percent', inBase: 1 }, last: next + 1 };
	const unit = unitNamed(words[next]?.text ?? '');
	return unit ? { unit, last: next } : null;
}

/** The plural that a number counts, with at most a few words between. */
function nounAfter(words: readonly Word[], next: number): { stem: string; end: number } | null {
	for (let at = next; at <= next + MOST_BETWEEN; at++) {
		const word = words[at];
		if (!word || !/^\p{L}/u.test(word.text)) return null;
		const lower = word.text.toLowerCase();
		if (STOP_WORDS.has(lower) || ON_TOP.test(lower)) return null;
		if (!PLURAL_NOUN.test(lower)) continue;
		const stem = stemPlural(lower);
		return TIME_NOUN.test(stem) ? null : { stem: SAME_THING.get(stem) ?? stem, end: word.end };
	}
	return null;
}

/** Dates, years, times of day, parts of scores, ordinals of lists. */
function isNoAmount(words: readonly Word[], at: number, { value, next }: ScaledNumber): boolean {
	const before = words[at - 1]?.text ?? '';
	const after = words[next]?.text ?? '';
	if (isMagnitude(words, at, next)) return false;
	if (isOfRange(words, at, next)) return true;
	if (MONTH.test(before) || MONTH.test(after)) return true;
	if (/^[-–:/.]$/.test(before) || /^[-–:/]$/.test(after)) return true;
	if (
		/^(?:no|aged|age|number|room|chapter|page|article|section|in|since)$/i.test(before) &&
		value >= 1900 &&
		value < 2100
	)
		return true;
	return /^(?:no|aged|age|number|article|section|of)$/i.test(before) && /^[,.)]?$/.test(after);
}

/** "Magnitude 5.9", "a 5.9-magnitude quake". */
function isMagnitude(words: readonly Word[], at: number, next: number): boolean {
	const behind = words[next]?.text === '-' ? next + 1 : next;
	return [at - 1, behind].some((place) => /^-?magnitude$/i.test(words[place]?.text ?? ''));
}

/** "Between 10 and 15", "10 to 15": neither of the two is what was counted. */
function isOfRange(words: readonly Word[], at: number, next: number): boolean {
	const isNumber = (place: number) => readNumber(words, place) !== null;
	const isJoint = (place: number) => /^(?:and|to|or)$/i.test(words[place]?.text ?? '');
	if (/^between$/i.test(words[at - 1]?.text ?? '')) return true;
	return (isJoint(next) && isNumber(next + 1)) || (isJoint(at - 1) && isNumber(at - 2));
}

function boundBefore(text: string): Amount['bound'] {
	if (ABOUT_AMOUNT.test(text)) return 'about';
	if (MORE_THAN_AMOUNT.test(text)) return 'more';
	return LESS_THAN_AMOUNT.test(text) ? 'less' : null;
}
