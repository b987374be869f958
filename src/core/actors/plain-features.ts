import type { DocumentEvidence } from './document-evidence.ts';
import { LISTED } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import type { ProfiledSentence } from './profiled-text.ts';
import type { FeatureList } from './tagger-features.ts';
import { affixesOf } from './word-affixes.ts';
import type { WordProfile } from './word-profile.ts';

/** Stands for the words before a sentence's first and after its last. */
const BEFORE = 1;
const AFTER = 2;
/** Places in {@link affixesOf}: ends of two and three letters. */
const END_2 = 6;
const END_3 = 7;

const few = (count: number) => (count > 2 ? 3 : count);
const bit = (is: unknown) => (is ? 1 : 0);
/** Alone or first 0, last 1, inside 2; with the run's length up to 4. */
const placeInRun = (i: number, first: number, end: number) =>
	(i === first ? 0 : i === end - 1 ? 1 : 2) * 8 + Math.min(end - first, 4);

/**
 * The features of a token for taggers of languages that have no clusters of words: what the ends of words tell stands in their place. Every
 * template has its own number; a new one takes the next, so that models stay readable.
 */
export function writePlainFeatures(
	{ sentence, words, runFirst, runEnd, lettering, known }: ProfiledSentence,
	evidence: DocumentEvidence,
	i: number,
	list: FeatureList,
): void {
	list.length = 0;
	const word = words[i];
	if (!word) return;
	const before = words[i - 1];
	const before2 = words[i - 2];
	const after = words[i + 1];
	const after2 = words[i + 2];
	const lowerBefore = before ? before.lower : BEFORE;
	const lowerAfter = after ? after.lower : AFTER;
	const capital = bit(word.isCapitalised);
	list.add(1, capital);
	list.add(2, word.lower);
	list.add(3, word.exact);
	list.add(4, lowerBefore, capital);
	list.add(5, lowerAfter, capital);
	list.add(6, before2 ? before2.lower : BEFORE, capital);
	list.add(7, after2 ? after2.lower : AFTER, capital);
	list.add(8, lowerBefore, word.lower);
	list.add(9, word.lower, lowerAfter);
	const shapeBefore = before ? before.shape : BEFORE;
	const shapeAfter = after ? after.shape : AFTER;
	list.add(11, word.shape);
	list.add(12, shapeBefore, word.shape);
	list.add(13, word.shape, shapeAfter);
	list.add(14, shapeBefore, word.shape, shapeAfter);
	list.add(15, lowerBefore, word.shape);
	list.add(16, lowerAfter, word.shape);
	if (lettering !== RUNNING_TEXT) list.add(17, lettering, capital);
	if (i === 0) list.add(18, capital, bit(after?.isCapitalised));
	writeAffixes(list, word, before, after, capital);
	writeLists(list, word, before, after);
	const own = known[i] ?? -1;
	if (own >= 0) {
		list.add(50, own);
		list.add(51, own, lowerBefore);
		list.add(52, own, lowerAfter);
	}
	list.add(53, known[i - 1] ?? -2, own, known[i + 1] ?? -2);
	// in scripts whose tokens are letters, where a word begins
	list.add(54, bit((sentence.tokens[i]?.start ?? 0) > (sentence.tokens[i - 1]?.end ?? -1)), word.shape);
	const first = runFirst[i] ?? -1;
	const end = runEnd[i] ?? -1;
	if (first >= 0) writeRun(list, words, i, first, end);
	if (word.isCapitalised) writeEvidence(list, word, evidence, i === 0, end - first === 1);
}

function writeAffixes(
	list: FeatureList,
	word: WordProfile,
	before: WordProfile | undefined,
	after: WordProfile | undefined,
	capital: number,
): void {
	const affixes = affixesOf(word);
	for (let at = 0; at < affixes.length; at++) if (affixes[at]) list.add(20 + at, affixes[at] ?? 0, capital);
	if (before) {
		const ends = affixesOf(before);
		list.add(31, ends[END_3] ?? 0, capital, bit(before.isCapitalised));
		list.add(32, ends[END_2] ?? 0, affixes[END_2] ?? 0, capital);
	}
	if (after) {
		const ends = affixesOf(after);
		list.add(33, ends[END_3] ?? 0, capital, bit(after.isCapitalised));
		list.add(34, ends[END_2] ?? 0, affixes[END_2] ?? 0, capital);
	}
}

function writeLists(
	list: FeatureList,
	word: WordProfile,
	before: WordProfile | undefined,
	after: WordProfile | undefined,
): void {
	if (!word.isCapitalised) return;
	const namesAround =
		bit((before?.listed ?? 0) & LISTED.firstName) +
		2 * bit((after?.listed ?? 0) & LISTED.surname) +
		4 * bit(word.listed & LISTED.surname) +
		8 * bit(word.listed & LISTED.firstName);
	list.add(40, namesAround);
	if (word.listed) list.add(41, word.listed);
}

/** The run of capitalised words around a token, and what stands on both sides of it. */
function writeRun(list: FeatureList, words: WordProfile[], i: number, first: number, end: number): void {
	const place = placeInRun(i, first, end);
	const head = words[first];
	const tail = words[end - 1];
	if (!head || !tail) return;
	const before = words[first - 1];
	const after = words[end];
	const lowerBefore = before ? before.lower : BEFORE;
	const lowerAfter = after ? after.lower : AFTER;
	list.add(60, place);
	list.add(61, tail.lower, bit(i === end - 1));
	list.add(62, head.lower, bit(i === first));
	list.add(63, lowerBefore, place);
	list.add(64, lowerAfter, place);
	list.add(65, lowerBefore, lowerAfter);
	list.add(66, affixesOf(head)[END_3] ?? 0, place);
	list.add(67, affixesOf(tail)[END_3] ?? 0, place);
	if (before) list.add(68, affixesOf(before)[END_3] ?? 0, place);
	if (after) list.add(69, affixesOf(after)[END_3] ?? 0, place);
	if (before?.opensBracket && after?.closesBracket) list.add(70, bit(words[i]?.isUpper));
	const names =
		bit(head.listed & LISTED.firstName) + 2 * bit(head.listed & LISTED.surname) + 4 * bit(tail.listed & LISTED.surname);
	list.add(71, names, place);
}

function writeEvidence(
	list: FeatureList,
	word: WordProfile,
	evidence: DocumentEvidence,
	isFirst: boolean,
	standsAlone: boolean,
): void {
	const own = evidence.get(word.lower);
	if (!own) return;
	list.add(80, few(own.lowerCase), bit(own.midSentenceCapital), bit(isFirst));
	if (own.lastOfRun) list.add(81, few(own.lastOfRun), bit(standsAlone));
	if (own.firstOfRun) list.add(82, few(own.firstOfRun));
	if (own.fullNameHead && standsAlone) {
		list.add(83, own.fullNameHead.lower);
		list.add(84, own.fullNameHead.listed & LISTED.firstName);
	}
}
