import type { DocumentEvidence } from './document-evidence.ts';
import { LISTED } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import type { ProfiledSentence } from './profiled-text.ts';
import { WORD_ROLE, type WordProfile } from './word-profile.ts';

/** Features are numbers of this many bits; what two of them share a number learns from both. */
export const FEATURE_BITS = 22;
/** More than any token has. */
const MOST_FEATURES = 160;

/** Stands for the word before a sentence's first (1) and after its last (2) in every field that is asked. */
const BEFORE = 1;
const AFTER = 2;

/** The features of one token, written into an array that is used again for the next. */
export class FeatureList {
	readonly values = new Int32Array(MOST_FEATURES);
	length = 0;

	/** Mixes the template's number with up to three values (finaliser of MurmurHash3, Appleby 2011, shortened). */
	add(template: number, a: number, b = 0, c = 0): void {
		let hash = Math.imul(template, 0x9e37_79b1) ^ a;
		hash = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b) ^ b;
		hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35) ^ c;
		hash = Math.imul(hash ^ (hash >>> 16), 0x2c1b_3c6d);
		this.values[this.length++] = (hash ^ (hash >>> 15)) >>> (32 - FEATURE_BITS);
	}
}

const few = (count: number) => (count > 2 ? 3 : count);
const bit = (is: unknown) => (is ? 1 : 0);
/** Place in a run: alone or first 0, last 1, inside 2; with the run's length up to 4. */
const placeInRun = (i: number, first: number, end: number) =>
	(i === first ? 0 : i === end - 1 ? 1 : 2) * 8 + Math.min(end - first, 4);

/**
 * Corpora disagree about what a name is (is a nation's team a place?). Some features have a copy for the scheme their text was
 * annotated under, which takes up the disagreement in training (Daumé 2007); the product asks with the scheme of news.
 */
export const NEWS_SCHEME = 1;
/** The template that knows a scheme and whether a word has a capital, no more: training leans on it. */
export const CASE_IN_SCHEME = 120;

/** Writes the features of a token. Every template has its own number; a new one takes the next, so that models stay readable. */
export function writeFeatures(
	{ words, runFirst, runEnd, lettering, known }: ProfiledSentence,
	evidence: DocumentEvidence,
	i: number,
	list: FeatureList,
	scheme = NEWS_SCHEME,
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

	list.add(1, 0);
	list.add(2, word.lower);
	list.add(3, word.exact);
	list.add(4, lowerBefore);
	list.add(5, lowerAfter);
	list.add(6, before2 ? before2.lower : BEFORE);
	list.add(7, after2 ? after2.lower : AFTER);
	list.add(8, lowerBefore, word.lower);
	list.add(9, word.lower, lowerAfter);
	list.add(10, lowerBefore, lowerAfter, word.shape);
	const shapeBefore = before ? before.shape : BEFORE;
	const shapeAfter = after ? after.shape : AFTER;
	list.add(11, word.shape);
	list.add(12, shapeBefore, word.shape);
	list.add(13, word.shape, shapeAfter);
	list.add(14, shapeBefore, word.shape, shapeAfter);
	list.add(15, lowerBefore, word.shape);
	list.add(16, lowerAfter, word.shape);
	if (word.prefix3) {
		list.add(17, word.prefix3);
		list.add(18, word.suffix3);
		list.add(19, word.suffix2);
	}
	if (word.prefix4) {
		list.add(20, word.prefix4);
		list.add(21, word.suffix4);
	}
	if (i === 0) list.add(22, capital, bit(after?.isCapitalised));
	if (lettering !== RUNNING_TEXT) {
		list.add(23, lettering);
		list.add(24, lettering, Math.min(words.length, 6));
		list.add(25, capital, bit(word.isUsuallyLowerCase));
	}

	writeClusters(list, word, before, after, before2, after2, capital);

	if (word.isCapitalised) {
		if (word.listed & LISTED.firstName) list.add(60, 0);
		if (word.listed & LISTED.surname) list.add(61, 0);
		const namesAround =
			bit((before?.listed ?? 0) & LISTED.firstName) +
			2 * bit((after?.listed ?? 0) & LISTED.surname) +
			4 * bit(word.listed & LISTED.surname);
		list.add(62, namesAround);
	}
	const ownKnown = known[i] ?? -1;
	if (ownKnown >= 0) {
		list.add(63, ownKnown);
		list.add(64, ownKnown, lowerBefore);
		list.add(65, ownKnown, lowerAfter);
		list.add(66, ownKnown, word.listed);
	}
	list.add(67, known[i - 1] ?? -2, ownKnown, known[i + 1] ?? -2);

	const first = runFirst[i] ?? -1;
	const end = runEnd[i] ?? -1;
	if (first >= 0) writeRun(list, words, i, first, end);
	if (word.isCapitalised) writeEvidence(list, word, evidence, i === 0, end - first === 1);
	list.add(CASE_IN_SCHEME, scheme, capital);
	list.add(121, scheme, word.lower, capital);
	list.add(122, scheme, word.fine, capital);
	list.add(123, scheme, word.middle, word.shape);
	if (ownKnown >= 0) {
		list.add(124, scheme, ownKnown);
		list.add(130, scheme, ownKnown, lowerBefore);
		list.add(131, scheme, ownKnown, lowerAfter);
		list.add(132, scheme, ownKnown, after ? after.middle : -AFTER);
	}
	if (first >= 0) {
		const place = placeInRun(i, first, end);
		list.add(125, scheme, place, before ? before.coarse : -BEFORE);
		list.add(126, scheme, words[end - 1]?.lower, bit(i === end - 1));
		list.add(127, scheme, words[end - 1]?.fine, place);
		list.add(128, scheme, words[first]?.lower, bit(i === first));
		list.add(129, scheme, lowerBefore, place);
	}
}

function writeClusters(
	list: FeatureList,
	word: WordProfile,
	before: WordProfile | undefined,
	after: WordProfile | undefined,
	before2: WordProfile | undefined,
	after2: WordProfile | undefined,
	capital: number,
): void {
	const middle = word.middle * 2 + capital;
	const coarse = word.coarse * 2 + capital;
	const fineBefore = before ? before.fine : -BEFORE;
	const fineAfter = after ? after.fine : -AFTER;
	const middleBefore = before ? before.middle : -BEFORE;
	const middleAfter = after ? after.middle : -AFTER;
	list.add(30, word.fine * 2 + capital);
	list.add(31, middle);
	list.add(32, coarse);
	list.add(33, fineBefore);
	list.add(34, fineAfter);
	list.add(35, middleBefore);
	list.add(36, middleAfter);
	list.add(37, before ? before.coarse : -BEFORE, coarse, after ? after.coarse : -AFTER);
	list.add(38, before2 ? before2.middle : -BEFORE);
	list.add(39, after2 ? after2.middle : -AFTER);
	list.add(40, middleBefore, middle);
	list.add(41, middle, middleAfter);
	list.add(42, fineBefore, word.shape);
	list.add(43, fineAfter, word.shape);
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
	const isLast = bit(i === end - 1);
	list.add(80, place);
	list.add(81, tail.lower, isLast);
	list.add(82, head.lower, bit(i === first));
	list.add(83, lowerBefore, place);
	list.add(84, lowerAfter, place);
	list.add(85, lowerBefore, lowerAfter);
	list.add(86, tail.fine, place);
	list.add(87, head.fine, place);
	list.add(88, before ? before.middle : -BEFORE, place);
	list.add(89, after ? after.middle : -AFTER, place);
	for (let j = first; j < end; j++) {
		if ((words[j]?.role ?? 0) & WORD_ROLE.organisationTail) {
			list.add(90, bit(j === end - 1), place);
			break;
		}
	}
	if (tail.role & WORD_ROLE.placeTail) list.add(91, place);
	if ((before?.role ?? 0) & WORD_ROLE.title) list.add(92, place);
	if (head.role & WORD_ROLE.title) list.add(93, place);
	if ((after?.role ?? 0) & WORD_ROLE.saying) list.add(94, place);
	if (before?.opensBracket && after?.closesBracket) list.add(95, bit(words[i]?.isUpper));
	const names =
		bit(head.listed & LISTED.firstName) + 2 * bit(head.listed & LISTED.surname) + 4 * bit(tail.listed & LISTED.surname);
	list.add(96, names, place);
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
	list.add(100, few(own.lowerCase), bit(own.midSentenceCapital), bit(isFirst));
	if (own.afterTitle) list.add(101, 0);
	if (own.beforeSaying) list.add(102, 0);
	if (own.afterPlacePreposition) list.add(103, few(own.afterPlacePreposition));
	if (own.afterThe) list.add(104, 0);
	if (own.lastOfRun) list.add(105, few(own.lastOfRun), bit(standsAlone));
	if (own.firstOfRun) list.add(106, few(own.firstOfRun));
	if (own.inOrganisationRun) list.add(107, 0);
	if (own.fullNameHead && standsAlone) {
		list.add(108, own.fullNameHead.lower);
		if (own.fullNameHead.listed & LISTED.firstName) list.add(109, 0);
		list.add(110, own.fullNameHead.middle);
	}
	list.add(111, few(own.count - 1));
	if (own.withOfficer) list.add(112, few(own.withOfficer), bit(own.afterTitle + own.lastOfRun));
	if (own.beforePossessive) list.add(113, few(own.beforePossessive));
}
