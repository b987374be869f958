import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import { FIRST_FEATURE } from '../learning/feature-numbers.ts';
import { hashFeature, hashWord } from '../learning/hashes.ts';
import type { MarkedText } from './marked-text.ts';
import type { Sequence } from './sequence.ts';

/** Hashed features of tokens: `width` for each. */
export interface FeatureGrid {
	width: number;
	hashes: Int32Array;
	/** The first token that was not described for want of time, and those after it. */
	end: number;
}

const BOUNDARY = hashWord('<edge>');
/** Stands for a passage in quotation marks, seen from the frame around it. */
const QUOTATION = hashWord('<quotation>');

const BASE_WIDTH = 25;
const ROLE_WIDTH = 11;

/** Distances matter less the longer they are. */
function bucket(distance: number): number {
	if (distance < 3) return distance;
	if (distance < 5) return 3;
	if (distance < 8) return 4;
	if (distance < 14) return 5;
	return distance < 25 ? 6 : 7;
}

const Shape = { Lower: 0, Capitalised: 1, Capitals: 2, Number: 3, Mark: 4 } as const;

function shapeOf(word: string): number {
	const first = word.charAt(0);
	const lower = first.toLowerCase();
	if (lower !== first.toUpperCase()) {
		if (lower === first) return Shape.Lower;
		return word.length > 1 && word === word.toUpperCase() ? Shape.Capitals : Shape.Capitalised;
	}
	return first >= '0' && first <= '9' ? Shape.Number : Shape.Mark;
}

/** Hashes of words and of their last three letters. */
function hashWords(words: readonly string[]): { wordHashes: Int32Array; endings: Int32Array } {
	const wordHashes = new Int32Array(words.length);
	const endings = new Int32Array(words.length);
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		wordHashes[i] = hashWord(word);
		endings[i] = hashWord(word.slice(-3));
	}
	return { wordHashes, endings };
}

/** For each token, the nearest marked token of its sentence to the left (itself excluded) and to the right (itself included); -1 for none. */
function findNearest(
	marked: MarkedText,
	isMarked: (token: number) => boolean,
): { left: Int32Array; right: Int32Array } {
	const length = marked.tokens.length;
	const left = new Int32Array(length).fill(-1);
	const right = new Int32Array(length).fill(-1);
	for (const { firstToken, endToken } of marked.sentences) {
		let last = -1;
		for (let i = firstToken; i < endToken; i++) {
			left[i] = last;
			if (isMarked(i)) last = i;
		}
		last = -1;
		for (let i = endToken - 1; i >= firstToken; i--) {
			if (isMarked(i)) last = i;
			right[i] = last;
		}
	}
	return { left, right };
}

/** Whether a passage reads as a sentence of its own: 2 begins and ends as one, 1 one of the two. */
function gradeSentences(marked: MarkedText): Uint8Array {
	const { text, passages } = marked;
	return Uint8Array.from(passages, ({ innerStart, innerEnd, end, isOpen }) => {
		const begins = /^["'‘“…[(]*[\p{Lu}\p{N}]/u.test(text.slice(innerStart, innerStart + 4)) ? 1 : 0;
		const ends =
			isOpen || /[,.?!…—-]\s*["'’”]?$/.test(text.slice(innerEnd - 3, innerEnd)) || /[,.]/.test(text.charAt(end));
		return begins + (ends ? 1 : 0);
	});
}

/**
 * What the taggers see of each token: words and shapes around it, the quotation marks, the reporting verbs of its sentence. Outside the
 * marks a whole passage counts as one neighbour.
 */
export function describeTokens(
	marked: MarkedText,
	sequences: readonly Sequence[],
	deadline: Deadline = NO_DEADLINE,
): FeatureGrid {
	const { tokens, words, passages, sentences, passageOf, reporting } = marked;
	const length = tokens.length;
	const width = BASE_WIDTH;
	const hashes = new Int32Array(length * width);
	const { wordHashes, endings } = hashWords(words);
	const shapes = new Uint8Array(length);
	for (let i = 0; i < length; i++) shapes[i] = shapeOf(tokens[i]?.text ?? '');
	const grades = gradeSentences(marked);
	const verbs = findNearest(marked, (token) => (reporting[token] ?? 0) > 1);
	const commas = countCommas(marked);
	let at = 0;
	let feature = 0;
	const put = (a: number, b = 0) => {
		hashes[at++] = hashFeature(++feature, a, b);
	};

	for (const index of sentencesOf(marked, sequences)) {
		const sentence = sentences[index];
		if (!sentence) continue;
		if (deadline.isOver()) return { width, hashes, end: sentence.firstToken };
		const startsParagraph = sentences[index - 1]?.paragraph !== sentence.paragraph;
		const first = sentence.firstToken;
		const end = sentence.endToken;
		const opensWithMarks = (passageOf[first] ?? -1) >= 0 ? 1 : 0;
		const framing = (sentence.passages.length > 2 ? 2 : sentence.passages.length) * 2 + opensWithMarks;
		/** The last token before the passage that is being read, in its sentence; -1 where it opens the sentence. */
		let before = -1;
		for (let i = first; i < end; i++) {
			at = i * width;
			feature = FIRST_FEATURE.token;
			const passage = passageOf[i] ?? -1;
			if (i > first && passageOf[i - 1] !== passage) before = i - 1;
			const isIn = passage >= 0 ? 1 : 0;
			// neighbours: inside marks the next words, outside them a passage counts as one
			const step = (from: number, by: 1 | -1): number => {
				let next = from + by;
				if (isIn) return next;
				if (next >= first && next < end && (passageOf[next] ?? -1) >= 0) {
					const crossed = passageOf[next];
					while (next + by >= first && next + by < end && passageOf[next + by] === crossed) next += by;
				}
				return next;
			};
			const wordAt = (token: number): number => {
				if (token < first) return startsParagraph ? BOUNDARY : BOUNDARY + 1;
				if (token >= end) return BOUNDARY + 2;
				return !isIn && (passageOf[token] ?? -1) >= 0 ? QUOTATION : (wordHashes[token] ?? 0);
			};
			const l1 = step(i, -1);
			const l2 = l1 < first ? l1 : step(l1, -1);
			const r1 = step(i, 1);
			const r2 = r1 >= end ? r1 : step(r1, 1);
			const word = wordHashes[i] ?? 0;
			const left1 = wordAt(l1);
			const left2 = wordAt(l2);
			const right1 = wordAt(r1);
			const right2 = wordAt(r2);
			const shape = shapes[i] ?? 0;
			const shapeL = l1 < first ? 9 : (shapes[l1] ?? 0);
			const shapeR = r1 >= end ? 9 : (shapes[r1] ?? 0);
			const verb = reporting[i] ?? 0;
			const verbL = l1 < first ? 9 : (reporting[l1] ?? 0);
			const verbR = r1 >= end ? 9 : (reporting[r1] ?? 0);
			put(word, isIn);
			put(left1, isIn);
			put(right1, isIn);
			put(left2);
			put(right2);
			put(left1, word);
			put(word, right1);
			put(left2, left1);
			put(endings[i] ?? 0, shape + 8 * isIn);
			put(shape + 16 * shapeL, shapeR + 16 * isIn);
			put(word, shapeL + 16 * shapeR);
			put(verb + 16 * verbL + 256 * verbR, shape + 16 * isIn);

			// marks
			const inL = i > 0 && passageOf[i - 1] === passage ? 1 : 0;
			const inR = i + 1 < length && passageOf[i + 1] === passage ? 1 : 0;
			const grade = passage >= 0 ? (grades[passage] ?? 0) : 3;
			const size = passage >= 0 ? bucket(((passages[passage]?.end ?? 0) - (passages[passage]?.start ?? 0)) >> 3) : 0;
			put(isIn + 2 * inL + 4 * inR, grade + 4 * size);
			const frame = passage >= 0 ? before : -1;
			put(isIn + 2 * grade + 8 * (size > 3 ? 1 : 0), frame >= 0 ? (wordHashes[frame] ?? 0) : BOUNDARY);
			put(isIn + 2 * grade, frame >= 0 ? 16 + (reporting[frame] ?? 0) + 8 * (words[frame] === ',' ? 1 : 0) : framing);
			put(l1 >= first && wordAt(l1) === QUOTATION ? 1 + (grades[passageOf[l1] ?? 0] ?? 0) : 0, word);
			put(r1 < end && wordAt(r1) === QUOTATION ? 1 + (grades[passageOf[r1] ?? 0] ?? 0) : 0, word);

			// the reporting verbs of the sentence
			const lv = verbs.left[i] ?? -1;
			const rv = verbs.right[i] ?? -1;
			const lvClass = lv < 0 ? 0 : (reporting[lv] ?? 0);
			const rvClass = rv < 0 ? 0 : (reporting[rv] ?? 0);
			const lvNear = lv < 0 ? 0 : bucket(i - lv);
			const rvNear = rv < 0 ? 0 : bucket(rv - i);
			const tail = rv < 0 ? 0 : 1 + Math.min(3, (end - rv) >> 2);
			put(lv < 0 ? BOUNDARY : (wordHashes[lv] ?? 0), lvNear + 8 * isIn);
			put(rv < 0 ? BOUNDARY : (wordHashes[rv] ?? 0), rvNear + 8 * isIn);
			put(lvClass + 4 * lvNear, rvClass + 4 * rvNear + 32 * isIn);
			put(rvClass + 4 * tail, lvClass + 4 * isIn + 8 * shape);
			put(lvClass + 4 * ((commas[i] ?? 0) - (lv < 0 ? 0 : (commas[lv] ?? 0))) + 64 * tail, isIn + 2 * verb);
			put(i === first ? 1 : 0, shape + 8 * isIn + 16 * (startsParagraph ? 1 : 0));
			put(lvClass + 4 * rvClass, word);
			put(index < 3 ? index : 3, isIn + 2 * shape);
		}
	}
	return { width, hashes, end: tokens.length };
}

/** Numbers of the sentences that sequences are made of. */
function* sentencesOf({ sentences, sentenceOf }: MarkedText, sequences: readonly Sequence[]): Iterable<number> {
	for (const [first, end] of sequences) {
		for (let index = sentenceOf[first] ?? 0; (sentences[index]?.firstToken ?? end) < end; index++) yield index;
	}
}

/** Commas of the sentence before each token, at most 3, outside marks. */
function countCommas(marked: MarkedText): Uint8Array {
	const counts = new Uint8Array(marked.tokens.length);
	for (const { firstToken, endToken } of marked.sentences) {
		let count = 0;
		for (let i = firstToken; i < endToken; i++) {
			counts[i] = count;
			if (marked.words[i] === ',' && (marked.passageOf[i] ?? -1) < 0 && count < 3) count++;
		}
	}
	return counts;
}

/** The part a token plays in reporting speech. */
export const Role = { None: 0, Cue: 1, SourceBegin: 2, SourceInside: 3 } as const;

/** What the tagger of contents sees beyond {@link describeTokens}: the cues and sources found in the token's sentence. */
export function describeRoles(
	marked: MarkedText,
	roles: Uint8Array,
	sequences: readonly Sequence[],
	deadline: Deadline = NO_DEADLINE,
): FeatureGrid {
	const { tokens, words, sentences, passageOf } = marked;
	const width = ROLE_WIDTH;
	const hashes = new Int32Array(tokens.length * width);
	const cues = findNearest(marked, (token) => roles[token] === Role.Cue);
	const sources = findNearest(marked, (token) => (roles[token] ?? 0) > Role.Cue);
	const commas = countCommas(marked);
	const { wordHashes } = hashWords(words);
	let at = 0;
	let feature = 0;
	const put = (a: number, b = 0) => {
		hashes[at++] = hashFeature(++feature, a, b);
	};
	for (const index of sentencesOf(marked, sequences)) {
		const { firstToken: first, endToken: end } = sentences[index] ?? { firstToken: 0, endToken: 0 };
		if (deadline.isOver()) return { width, hashes, end: first };
		const roleBefore = lastRole(roles, sentences[index - 1]);
		for (let i = first; i < end; i++) {
			at = i * width;
			feature = FIRST_FEATURE.role;
			const isIn = (passageOf[i] ?? -1) >= 0 ? 1 : 0;
			const role = roles[i] ?? 0;
			const roleL = i > first ? (roles[i - 1] ?? 0) : 4;
			const roleR = i + 1 < end ? (roles[i + 1] ?? 0) : 4;
			const roleL2 = i > first + 1 ? (roles[i - 2] ?? 0) : 4;
			const roleR2 = i + 2 < end ? (roles[i + 2] ?? 0) : 4;
			const lc = cues.left[i] ?? -1;
			const rc = cues.right[i] ?? -1;
			const ls = sources.left[i] ?? -1;
			const rs = sources.right[i] ?? -1;
			const lcNear = lc < 0 ? 0 : bucket(i - lc);
			const rcNear = rc < 0 ? 0 : bucket(rc - i);
			// where the source stands: left or right of the cue
			const sourceOfLeft = lc < 0 ? 0 : ls > lc ? 2 : ls >= 0 ? 1 : 3;
			const sourceOfRight = rc < 0 ? 0 : rs >= 0 && rs < rc ? 1 : rs >= 0 ? 2 : 3;
			const tail = rc < 0 ? 0 : 1 + Math.min(3, (end - rc) >> 2);
			const commasBetween = lc < 0 ? 0 : (commas[i] ?? 0) - (commas[lc] ?? 0);
			const hasNext = (cues.right[first] ?? -1) >= 0 ? 1 : 0;
			put(role + 8 * roleL + 64 * roleR, isIn + 2 * roleL2 + 16 * roleR2);
			put(role + 8 * roleL, wordHashes[i] ?? 0);
			put(roleL + 8 * roleL2, wordHashes[i] ?? 0);
			put(lc < 0 ? BOUNDARY : (wordHashes[lc] ?? 0), sourceOfLeft + 4 * lcNear + 32 * isIn);
			put(rc < 0 ? BOUNDARY : (wordHashes[rc] ?? 0), sourceOfRight + 4 * rcNear + 32 * isIn);
			put(sourceOfLeft + 4 * sourceOfRight + 16 * tail, isIn + 2 * commasBetween + 8 * (i === first ? 1 : 0));
			put(lc < 0 ? BOUNDARY : (wordHashes[lc + 1] ?? 0), lcNear + 8 * isIn + 16 * sourceOfLeft);
			put(sourceOfLeft + 4 * sourceOfRight, wordHashes[i - 1] ?? 0);
			put(hasNext + 2 * isIn, roleBefore + 4 * (i === first ? 1 : 0));
			put(commasBetween + 4 * sourceOfLeft + 16 * sourceOfRight, (wordHashes[i] ?? 0) ^ isIn);
			put(hasNext + 2 * (lc < 0 ? 0 : 1) + 4 * (rc < 0 ? 0 : 1), isIn + 2 * role);
		}
	}
	return { width, hashes, end: tokens.length };
}

function lastRole(roles: Uint8Array, sentence: { firstToken: number; endToken: number } | undefined): number {
	if (!sentence) return 0;
	for (let i = sentence.firstToken; i < sentence.endToken; i++) if (roles[i] === Role.Cue) return 2;
	return 1;
}
