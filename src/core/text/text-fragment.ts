/**
 * Links to words in a page: `#:~:text=[prefix-,]start[,end][,-suffix]`, a browser's own way to scroll to a passage and mark it.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
import type { Span } from '../article.ts';
import { foldCase } from './fold-case.ts';
import { UNSPACED_SCRIPTS, wordSegmenter } from './unspaced-scripts.ts';
import { wellFormed } from './well-formed.ts';

/** The parts of a text directive, as they stand in the text. */
export interface TextDirective {
	prefix: string | null;
	start: string;
	/** Null where `start` is all of the passage. */
	end: string | null;
	suffix: string | null;
}

/** Longer passages are named by their beginning and end: words. */
const LONGEST_WHOLE = 8;
/** More than so many words, to be told without a segmenter: a blank parts words in every writing. */
const SURELY_LONG = /^(?:[^\sA-Za-z\d]*[A-Za-z\d]\S*\s+){9}/;
/** Words of beginning, end and surroundings: as few as name the passage, at most these. */
const EDGE_WORDS = [3, 5, 8, 12];
const MOST_EDGE_WORDS = 2 * 12;
const CONTEXT_WORDS = [0, 2, 4, 8, 16];
/** So many that as many words are nearly always in them. */
const LETTERS_A_WORD = 12;
/** Code units in which they are looked for. */
const REACH = 400;

/** What a browser takes for words, and so lets a directive begin and end at. */
const SEGMENTER = wordSegmenter(null);
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');

/**
 * An address that leads to a passage.
 * @param address may have a fragment of its own, which stays
 * @param text the page's text, blocks separated by line breaks
 * @returns the address as it is where the text cannot name the passage without doubt
 */
export function linkToPassage(address: string, text: string, span: Span): string {
	const directive = describePassage(text, span);
	if (!directive) return address;
	return `${address}${address.includes('#') ? '' : '#'}:~:${writeTextDirective(directive)}`;
}

/** `text=` with every part percent-encoded, and so the marks of the grammar itself: "-", "," and "&". */
export function writeTextDirective({ prefix, start, end, suffix }: TextDirective): string {
	const parts = [
		prefix === null ? [] : [`${encode(prefix)}-`],
		[encode(start)],
		end === null ? [] : [encode(end)],
		suffix === null ? [] : [`-${encode(suffix)}`],
	];
	return `text=${parts.flat().join(',')}`;
}

/** Apostrophes, stars and brackets are legal there, but end a link in mail and Markdown. Half a surrogate pair cannot be encoded. */
function encode(part: string): string {
	return encodeURIComponent(wellFormed(part)).replace(
		/[-!'()*]/g,
		(mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
	);
}

/** The shortest directive that leads to the passage and to no place before it; null where none does. */
export function describePassage(text: string, [from, to]: Span): TextDirective | null {
	const passage = text.slice(from, to).trim();
	if (!passage) return null;
	const start = text.indexOf(passage, from);
	const end = start + passage.length;
	for (const count of CONTEXT_WORDS) {
		const prefix = lastWords(text.slice(0, start), count);
		const suffix = firstWords(text.slice(end), count);
		for (const edge of edgesOf(passage)) {
			const directive = { ...edge, prefix, suffix };
			const found = findDirective(text, directive);
			if (found && found[0] === start && found[1] === end) return directive;
		}
	}
	return null;
}

/** The ways to name a passage by itself: whole where it is short and in one block, else by ever more of its beginning and end. */
function* edgesOf(passage: string): Generator<Pick<TextDirective, 'start' | 'end'>> {
	// of a long one as many as any way needs: a segmenter's time grows with the square of what it is given at once
	const near = passage.slice(0, 2 * REACH);
	let length = SURELY_LONG.test(near) ? LONGEST_WHOLE + 1 : wordsOf(near, LONGEST_WHOLE + 1).length;
	if (length <= LONGEST_WHOLE && passage.length <= 2 * REACH && !passage.includes('\n'))
		return yield { start: passage, end: null };
	let last = -1;
	for (const words of EDGE_WORDS) {
		// the first way does for nearly all, and needs no more words than were looked for
		if (words > length >> 1) ({ length } = wordsOf(near, MOST_EDGE_WORDS));
		const count = Math.min(words, length >> 1);
		if (count === last) return;
		last = count;
		yield { start: firstWords(passage, count) ?? '', end: lastWords(passage, count) };
	}
}

/** Finds the passage that a browser shows for a directive: the first that fits. */
export function findDirective(text: string, { prefix, start, end, suffix }: TextDirective): Span | null {
	const page = foldCase(text);
	let from = 0;
	while (from < page.length) {
		const found = findWords(page, prefix ?? start, from);
		if (found < 0) return null;
		from = found + 1;
		const startsAt = prefix === null ? found : skipSpace(page, found + prefix.length);
		if (!page.startsWith(foldCase(start), startsAt)) continue;
		for (let after = startsAt + start.length, endsAt = after; ; after = endsAt) {
			if (end !== null) {
				const at = findWords(page, end, after);
				if (at < 0) return null;
				endsAt = at + end.length;
			}
			if (suffix === null || page.startsWith(foldCase(suffix), skipSpace(page, endsAt))) return [startsAt, endsAt];
			if (end === null) break;
		}
	}
	return null;
}

/** Where words stand that are not part of longer ones; -1 where they do not. */
function findWords(page: string, words: string, from: number): number {
	const wanted = foldCase(words);
	for (let at = page.indexOf(wanted, from); at >= 0; at = page.indexOf(wanted, at + 1)) {
		if (!joins(page, at) && !joins(page, at + wanted.length)) return at;
	}
	return -1;
}

/** Whether a letter or figure stands on both sides of an offset, in a writing that puts spaces between words. */
function joins(page: string, offset: number): boolean {
	return /^[\p{L}\p{M}\p{N}]{2}$/u.test(page.slice(offset - 1, offset + 1)) && !UNSPACED.test(page.charAt(offset));
}

function skipSpace(page: string, offset: number): number {
	let at = offset;
	while (at < page.length && /\s/.test(page.charAt(at))) at++;
	return at;
}

interface Word {
	start: number;
	end: number;
}

/** @param most words after which no more are looked for: a segmenter takes its time */
function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
	const words: Word[] = [];
	for (const { index, segment, isWordLike } of SEGMENTER.segment(text)) {
		if (isWordLike) words.push({ start: index, end: index + segment.length });
		if (words.length >= most) break;
	}
	return words;
}

/** Letters and figures of Latin alone with a blank after each word: there words end where the blanks are, and no segmenter, which is slow, is needed. */
const PLAIN_WORDS = /^(?:[A-Za-z\d]+[.,;:!?]? )*[A-Za-z\d]+[.,;:!?]?$/;

/** The last words of a text's last block, with what follows them there; null for none. */
function lastWords(text: string, count: number): string | null {
	const trimmed = text.trimEnd();
	const near = trimmed.slice(Math.max(trimmed.lastIndexOf('\n') + 1, trimmed.length - REACH));
	if (count === 0 || !near) return null;
	// from a blank on, where writing has blanks: what stands further off is not looked at
	const from = UNSPACED.test(near) ? 0 : near.lastIndexOf(' ', near.length - LETTERS_A_WORD * (count + 1)) + 1;
	const tail = near.slice(from);
	const plain = PLAIN_WORDS.test(tail) ? tail.split(' ') : [];
	if (plain.length >= count) return plain.slice(-count).join(' ');
	const words = wordsOf(tail);
	if (from > 0 && words.length < count) return near.slice(wordsOf(near).at(-count)?.start ?? 0);
	return near.slice(from + (words.at(-count)?.start ?? 0));
}

/** The first words of a text's first block, with what stands before them there; null for none. */
function firstWords(text: string, count: number): string | null {
	const near = /^[^\n]*/.exec(text.trimStart().slice(0, REACH))?.[0];
	if (count === 0 || !near) return null;
	const plain = near.split(' ', count + 1).slice(0, count);
	if (plain.length === count && PLAIN_WORDS.test(plain.join(' '))) return plain.join(' ').replace(/[.,;:!?]$/, '');
	return near.slice(0, wordsOf(near, count)[count - 1]?.end);
}
