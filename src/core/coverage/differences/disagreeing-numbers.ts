import type { Span } from '../../article.ts';
import {
	CAPACITY,
	CLAUSE_END,
	COUNTED_IN_A_NIGHT,
	COUNTED_SINCE,
	FATES,
	FORECAST,
	PART_OF_WHOLE,
} from '../../languages/en/amount-words.ts';
import { WEEKDAYS } from '../../languages/en/calendar.ts';
import { amountsAgree } from './amounts-agree.ts';
import { type ComparedSentence, passageOf } from './compared-sentence.ts';
import type { NumberDifference, Passage } from './difference.ts';
import { type Amount, findAmounts } from './find-amounts.ts';
import { sumWeights, type WeighWord } from './word-weights.ts';

/** Content words to either side of an amount that say what it is about. */
const WORDS_AROUND = 7;
/** Shared weight of those words from which two amounts are about one thing; more where no noun says so. */
const SAME_THING = 0.34;
const SAME_UNIT = 0.42;
const LEAST_SHARED_WORDS = 2;
const LEAST_SHARED_WORDS_OF_UNIT = 3;
/** Values further apart than this are of two things, however alike their sentences. */
const MOST_FACTOR = 5;

/** So many times too much is a nought too many, where the words around are the same. */
const SLIP = 10;
const LEAST_SLIPPED = 20;
const SLIP_LIKENESS = 0.8;

interface PlacedAmount {
	amount: Amount;
	sentence: ComparedSentence;
	/** Words around it, without what it counts. */
	around: ReadonlySet<string>;
	/** What stands around it up to the next clause. */
	clause: string;
	/** Weekdays and years of its sentence. */
	days: ReadonlySet<string>;
	years: ReadonlySet<string>;
}

/**
 * Numbers of this article that other reports give another value for: the same counted noun or unit, in much the same words. An amount of which
 * either article also gives the other's value is left alone, since then both know of two things.
 */
export function findDisagreeingNumbers(
	here: readonly ComparedSentence[],
	elsewhere: readonly (readonly ComparedSentence[])[],
	weigh: WeighWord,
): NumberDifference[] {
	const own = amountsOf(here);
	const reports = elsewhere.map(amountsOf);
	const found: NumberDifference[] = [];
	const known = new Set<string>();
	for (const mine of own) {
		const versions: NumberDifference['versions'] = [{ value: written(mine), passages: [passageAt(mine)] }];
		let disagrees = false;
		for (const report of reports) {
			const same = ofOneThing(mine, report, weigh);
			const agreeing = same.find((theirs) => amountsAgree(mine.amount, theirs.amount));
			if (agreeing) {
				versions[0]?.passages.push(passageAt(agreeing));
				continue;
			}
			const theirs = isKnown(mine, report) ? undefined : same.find((other) => !isKnown(other, own));
			if (!theirs) continue;
			disagrees = true;
			addVersion(versions, theirs);
		}
		// the same figure may count something else as well
		const told = `${mine.amount.thing} ${written(mine)}`;
		if (disagrees && !known.has(told)) found.push({ thing: mine.amount.thingWords, versions });
		if (disagrees) known.add(told);
	}
	return found;
}

function addVersion(versions: NumberDifference['versions'], theirs: PlacedAmount): void {
	const value = written(theirs);
	const known = versions.find((version) => version.value === value);
	if (known) known.passages.push(passageAt(theirs));
	else versions.push({ value, passages: [passageAt(theirs)] });
}

/** Amounts of an article that are compared, the first ones: each is held against each of the other reports. */
const MOST_AMOUNTS = 200;

function amountsOf(sentences: readonly ComparedSentence[]): PlacedAmount[] {
	const amounts: PlacedAmount[] = [];
	for (const sentence of sentences) {
		if (amounts.length >= MOST_AMOUNTS) break;
		for (const amount of placeAmounts(sentence)) amounts.push(amount);
	}
	return amounts.slice(0, MOST_AMOUNTS);
}

function placeAmounts(sentence: ComparedSentence): PlacedAmount[] {
	const days = new Set(sentence.text.match(WEEKDAYS));
	const years = new Set(sentence.text.match(YEARS));
	return findAmounts(sentence.text).map((amount) => {
		const [start, end] = amount.span;
		const before = sentence.words.filter((word) => word.start < start).slice(-WORDS_AROUND);
		const after = sentence.words.filter((word) => word.start >= end).slice(0, WORDS_AROUND);
		const around = [...before, ...after].filter(({ stem }) => stem !== amount.thing).map(({ key }) => key);
		const clause = clauseAround(sentence.text, amount.span);
		return { amount, sentence, around: new Set(around), clause, days, years };
	});
}

function clauseAround(text: string, [start, end]: Span): string {
	let from = 0;
	for (const { 0: joint, index } of text.matchAll(CLAUSE_END)) {
		if (index + joint.length <= start) from = index + joint.length;
		else if (index >= end) return text.slice(from, index);
	}
	return text.slice(from);
}

/** The report's amounts that are about the same thing, the surest first. */
function ofOneThing(mine: PlacedAmount, report: readonly PlacedAmount[], weigh: WeighWord): PlacedAmount[] {
	return report
		.filter(
			(theirs) =>
				isComparable(mine.amount, theirs.amount) && mayBeOfOneTime(mine, theirs) && areCountedAlike(mine, theirs),
		)
		.map((theirs) => ({ theirs, likeness: likeness(mine, theirs, weigh) }))
		.filter(({ theirs, likeness }) => likeness > (isFarApart(mine.amount, theirs.amount) ? SLIP_LIKENESS : 0))
		.sort((a, b) => b.likeness - a.likeness)
		.map(({ theirs }) => theirs);
}

function isComparable(a: Amount, b: Amount): boolean {
	if (a.thing !== b.thing) return false;
	const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
	return large <= small * MOST_FACTOR || isSlip(small, large);
}

/** Ten times as much in the same words is what a slip of the typewriter makes. */
function isSlip(small: number, large: number): boolean {
	return small >= LEAST_SLIPPED && Math.abs(large / small - SLIP) < 1e-9;
}

function isFarApart({ value: a }: Amount, { value: b }: Amount): boolean {
	return Math.max(a, b) > Math.min(a, b) * MOST_FACTOR;
}

/** Whether both are counted alike: of the whole or of a part, over one time, and neither is yet to come, or what there is room for, where the other is known. */
function areCountedAlike(a: PlacedAmount, b: PlacedAmount): boolean {
	if (PART_OF_WHOLE.test(a.sentence.text) !== PART_OF_WHOLE.test(b.sentence.text)) return false;
	if (haveOtherFates(a.clause, b.clause)) return false;
	return [COUNTED_SINCE, COUNTED_IN_A_NIGHT, FORECAST, CAPACITY].every(
		(way) => way.test(a.clause) === way.test(b.clause),
	);
}

/** Whether both say what became of those who are counted, and not the same. */
function haveOtherFates(a: string, b: string): boolean {
	const fates = FATES.map((fate) => [fate.test(a), fate.test(b)] as const);
	const isTold = fates.some(([mine]) => mine) && fates.some(([, theirs]) => theirs);
	return isTold && !fates.some(([mine, theirs]) => mine && theirs);
}

const YEARS = /\b(?:19|20)\d\d\b/g;

/** Counts of other days and years differ by right: one of Friday against one of Saturday, one of 1999 against one of no year. */
function mayBeOfOneTime(a: PlacedAmount, b: PlacedAmount): boolean {
	const days = [a.days, b.days] as const;
	const years = [a.years, b.years] as const;
	if (days.every(({ size }) => size > 0) && !overlap(...days)) return false;
	return years.every(({ size }) => size === 0) || overlap(...years);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return [...a].some((time) => b.has(time));
}

/** Share of the lighter surroundings that stands in the other; 0 below the bar. */
function likeness(a: PlacedAmount, b: PlacedAmount, weigh: WeighWord): number {
	const isUnit = a.amount.thingWords === '';
	const shared = [...a.around].filter((key) => b.around.has(key));
	// "It carried 146 passengers" has one word around it, and a report that has it, too, says the same
	const most = Math.max(1, Math.min(a.around.size, b.around.size));
	if (shared.length < (isUnit ? LEAST_SHARED_WORDS_OF_UNIT : Math.min(LEAST_SHARED_WORDS, most))) return 0;
	const lighter = Math.min(sumWeights(a.around, weigh), sumWeights(b.around, weigh));
	const share = sumWeights(shared, weigh) / Math.max(lighter, Number.EPSILON);
	return share >= (isUnit ? SAME_UNIT : SAME_THING) ? share : 0;
}

/** Whether somewhere among these stands the same amount of the same thing. */
function isKnown({ amount }: PlacedAmount, others: readonly PlacedAmount[]): boolean {
	return others.some((other) => other.amount.thing === amount.thing && amountsAgree(other.amount, amount));
}

function written({ amount, sentence }: PlacedAmount): string {
	return sentence.text.slice(...amount.span);
}

function passageAt({ amount, sentence }: PlacedAmount): Passage {
	return passageOf(sentence, [amount.span]);
}
