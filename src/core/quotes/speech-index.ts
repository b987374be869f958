import type { MarkedText } from './marked-text.ts';
import { Role } from './token-features.ts';

/**
 * What the text between two tokens holds, without reading it: counts before each token, and the nearest cue on either side. Every quote
 * asks for the words around it, so that reading them each time would take a time that grows with their square.
 */
export class SpeechIndex {
	/** See Role in token-features.ts. */
	readonly roles: Uint8Array;
	/** Beginnings of cues, beginnings of sources, commas outside marks, and tokens inside marks, before each token. */
	readonly #cues: Uint32Array;
	readonly #sources: Uint32Array;
	readonly #commas: Uint32Array;
	readonly #inMarks: Uint32Array;
	readonly #words: Uint32Array;
	readonly #wordsInMarks: Uint32Array;
	/** The nearest cue's token at or before each token, and at or after it; -1 where there is none. */
	readonly #cueBefore: Int32Array;
	readonly #cueAfter: Int32Array;

	constructor({ words, passageOf, isWord }: MarkedText, roles: Uint8Array) {
		this.roles = roles;
		const isInMarks = (i: number) => (passageOf[i] ?? -1) >= 0;
		const { length } = words;
		this.#cues = countsBefore(length, (i) => roles[i] === Role.Cue && roles[i - 1] !== Role.Cue);
		this.#sources = countsBefore(length, (i) => roles[i] === Role.SourceBegin);
		this.#commas = countsBefore(length, (i) => words[i] === ',' && !isInMarks(i));
		this.#inMarks = countsBefore(length, isInMarks);
		this.#words = countsBefore(length, (i) => isWord[i] === 1);
		this.#wordsInMarks = countsBefore(length, (i) => isWord[i] === 1 && isInMarks(i));
		this.#cueBefore = new Int32Array(length);
		this.#cueAfter = new Int32Array(length);
		for (let i = 0, last = -1; i < length; i++) {
			if (roles[i] === Role.Cue) last = i;
			this.#cueBefore[i] = last;
		}
		for (let i = length - 1, next = -1; i >= 0; i--) {
			if (roles[i] === Role.Cue) next = i;
			this.#cueAfter[i] = next;
		}
	}

	/** Cues that begin in a stretch of tokens. */
	cuesIn(first: number, end: number): number {
		return between(this.#cues, first, end);
	}
	sourcesIn(first: number, end: number): number {
		return between(this.#sources, first, end);
	}
	/** Outside marks. */
	commasIn(first: number, end: number): number {
		return between(this.#commas, first, end);
	}
	hasMarksIn(first: number, end: number): boolean {
		return between(this.#inMarks, first, end) > 0;
	}
	wordsIn(first: number, end: number): number {
		return between(this.#words, first, end);
	}
	wordsInMarksIn(first: number, end: number): number {
		return between(this.#wordsInMarks, first, end);
	}

	/** The nearest token of a cue at a token or before it, down to a first one; -1 for none. */
	cueBefore(token: number, first: number): number {
		const cue = this.#cueBefore[token] ?? -1;
		return cue >= first ? cue : -1;
	}
	/** The nearest token of a cue at a token or after it, before an end; -1 for none. */
	cueAfter(token: number, end: number): number {
		const cue = this.#cueAfter[token] ?? -1;
		return cue < end ? cue : -1;
	}
}

/** For each token, and after the last, how many of those before it are of a kind. */
export function countsBefore(length: number, is: (token: number) => boolean): Uint32Array {
	const counts = new Uint32Array(length + 1);
	let count = 0;
	for (let i = 0; i < length; i++) {
		if (is(i)) count++;
		counts[i + 1] = count;
	}
	return counts;
}

/** How many of a kind stand in a stretch of tokens. */
export function between(counts: Uint32Array, first: number, end: number): number {
	const last = counts.length - 1;
	if (end <= first) return 0;
	return (counts[Math.min(end, last)] ?? 0) - (counts[Math.max(0, Math.min(first, last))] ?? 0);
}
