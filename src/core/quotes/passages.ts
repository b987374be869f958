import type { Block } from '../article.ts';

/** A stretch of the text between quotation marks. Offsets are UTF-16 code units, end exclusive. */
export interface Passage {
	/** With the marks. */
	start: number;
	end: number;
	/** Without them. */
	innerStart: number;
	innerEnd: number;
	/** Its mark is never closed: it ends with its paragraph, as speech that runs on in the next one does. */
	isOpen: boolean;
}

/** Closing marks for each opening one. A straight or English closing mark is taken for any double one: editors mix them. */
const DOUBLE_CLOSERS: Record<string, string> = {
	'“': '”"',
	'"': '"”',
	'„': '“”"‟',
	'«': '»',
	'»': '«',
	'”': '”',
	'「': '」',
	'『': '』',
	'״': '״',
};
const SINGLE_CLOSERS: Record<string, string> = { '‘': '’', '‚': '‘’', '‹': '›', "'": "'" };
/** Every mark that may open a passage. */
const OPENING = /[“"„«”»‘‚‹'`「『״]/g;
/** In Hebrew a straight mark stands inside of acronyms. */
const IN_ACRONYM = /^\p{sc=Hebrew}["״]\p{sc=Hebrew}$/u;
/** A mark that closes where it stands twice. */
const TWO_SINGLES = /[’']/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–―\-:,.;‘'“/]/;
const BEFORE_RIGHT_OPENING = /[\s([—–―]/;
const BLANK = /\s/;

/** Where a paragraph's text closes a mark opened at `start`; null where it does not. */
function findDoubleClose(text: string, start: number, end: number): { at: number; length: number; isClosed: boolean } {
	const opener = text.charAt(start);
	const closers = DOUBLE_CLOSERS[opener] ?? DOUBLE_CLOSERS['“'] ?? '';
	for (let i = start + 1; i < end; i++) {
		const mark = text.charAt(i);
		if (closers.includes(mark)) {
			if (IN_ACRONYM.test(text.slice(i - 1, i + 2))) continue;
			const partner = opener === '“' && mark === '"' ? partnerWithin(text, i, end) : -1;
			if (partner >= 0) {
				i = partner;
				continue;
			}
			return { at: i, length: 1, isClosed: true };
		}
		// old wires close with two single marks
		if (mark === text.charAt(i + 1) && TWO_SINGLES.test(mark)) return { at: i, length: 2, isClosed: true };
		if (mark !== '“' || i === start + 1) continue;
		if (opener === '"') {
			// marks within others close for themselves
			if (BLANK.test(text.charAt(i - 1))) i = closeWithin(text, i, end);
			continue;
		}
		if (opener !== '“') continue;
		// a second opening mark where the first was never closed, or one that was mistyped for a closing one
		if (BLANK.test(text.charAt(i - 1))) {
			const inner = closeOfNested(text, i, end);
			if (inner < 0) return { at: i, length: 0, isClosed: false };
			i = inner;
			continue;
		}
		if (!WORD_CHARACTER.test(text.charAt(i + 1))) return { at: i, length: 1, isClosed: true };
	}
	return { at: end, length: 0, isClosed: false };
}

/** The mark that closes a straight one inside of curly ones, as in the words of a tag; -1 where it closes the curly ones. */
function partnerWithin(text: string, start: number, end: number): number {
	if (!WORD_CHARACTER.test(text.charAt(start + 1))) return -1;
	for (let i = start + 1; i < end; i++) {
		const mark = text.charAt(i);
		if (mark === '"') return i;
		if (mark === '“' || mark === '”') return -1;
	}
	return -1;
}

/** Where marks close that opened inside of straight ones; where they opened if nothing closes them for themselves. */
function closeWithin(text: string, start: number, end: number): number {
	for (let i = start + 1; i < end; i++) {
		const mark = text.charAt(i);
		if (mark === '”') return i;
		if (mark === '“' || mark === '"') break;
	}
	return start;
}

/** Where the same marks close again that opened inside others, “the so-called “experts” never called”; -1 where only one pair is closed. */
function closeOfNested(text: string, start: number, end: number): number {
	let inner = -1;
	for (let i = start + 1; i < end; i++) {
		const mark = text.charAt(i);
		if (mark === '“') return -1;
		if (mark !== '”') continue;
		if (inner >= 0) return inner;
		inner = i;
	}
	return -1;
}

/** The closing single mark, -1 where the mark was an apostrophe, and how far the text was read for it. Single marks inside double ones are not looked for. */
function findSingleClose(text: string, start: number, end: number): { at: number; readTo: number } {
	const closers = SINGLE_CLOSERS[text.charAt(start)] ?? '';
	let possessive = -1;
	let i = start + 2;
	for (; i < end; i++) {
		const mark = text.charAt(i);
		if (mark === '“' || mark === '"' || mark === '„') break;
		// 'Cold Rooms' and 'Warm Rooms': where marks open again, the ones before were closed
		const opensAgain = mark === text.charAt(start) && BLANK.test(text.charAt(i - 1));
		if (possessive >= 0 && opensAgain && WORD_CHARACTER.test(text.charAt(i + 1))) break;
		if (!closers.includes(mark) || WORD_CHARACTER.test(text.charAt(i + 1)) || BLANK.test(text.charAt(i - 1))) continue;
		// "the workers' union" inside British marks: wait for a later close
		if (text.charAt(i - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(i + 1, i + 3)) && possessive < 0) {
			possessive = i;
			continue;
		}
		return { at: i, readTo: i };
	}
	return { at: possessive, readTo: i };
}

/** Two single marks stand for one double mark: ‘‘, `` or ''. */
function lengthOfOpening(text: string, at: number): 1 | 2 {
	const mark = text.charAt(at);
	return (mark === '‘' || mark === '`' || mark === "'") && text.charAt(at + 1) === mark ? 2 : 1;
}

function opensDouble(text: string, at: number, paragraphStart: number): boolean {
	const mark = text.charAt(at);
	if (lengthOfOpening(text, at) === 2)
		return (
			mark !== "'" ||
			(BEFORE_OPENING.test(at > paragraphStart ? text.charAt(at - 1) : ' ') && WORD_CHARACTER.test(text.charAt(at + 2)))
		);
	if (!(mark in DOUBLE_CLOSERS)) return false;
	const before = at > paragraphStart ? text.charAt(at - 1) : ' ';
	const after = text.charAt(at + 1);
	// what is left of a tag, 'title="Mostly true.">', opens nothing
	if (mark === '"' || mark === '״') return BEFORE_OPENING.test(before) && after !== '>';
	// closing marks that stand where an opening one belongs
	if (mark === '”' || mark === '»') return BEFORE_RIGHT_OPENING.test(before) && WORD_CHARACTER.test(after);
	return true;
}

function opensSingle(text: string, at: number, paragraphStart: number): boolean {
	const mark = text.charAt(at);
	if (!(mark in SINGLE_CLOSERS)) return false;
	const before = at > paragraphStart ? text.charAt(at - 1) : ' ';
	return !WORD_CHARACTER.test(before) && /[\p{L}“"[…]/u.test(text.charAt(at + 1));
}

function findInParagraph(text: string, start: number, end: number, passages: Passage[]): void {
	const paragraph = text.slice(start, end);
	// by opening mark, up to where none closes: the rest of a text must not be read again for each apostrophe
	const unclosedUntil = new Map<string, number>();
	let i = start;
	while (i < end) {
		OPENING.lastIndex = i - start;
		const next = OPENING.exec(paragraph);
		if (!next) return;
		i = start + next.index;
		const mark = next[0];
		if (opensDouble(text, i, start)) {
			const inner = i + lengthOfOpening(text, i);
			const { at, length, isClosed } = findDoubleClose(text, inner - 1, end);
			const after = at + length;
			passages.push({ start: i, end: after, innerStart: inner, innerEnd: at, isOpen: !isClosed });
			i = Math.max(after, i + 1);
			continue;
		}
		if (i >= (unclosedUntil.get(mark) ?? 0) && opensSingle(text, i, start)) {
			const { at, readTo } = findSingleClose(text, i, end);
			if (at < 0) unclosedUntil.set(mark, readTo);
			else {
				passages.push({ start: i, end: at + 1, innerStart: i + 1, innerEnd: at, isOpen: false });
				i = at + 1;
				continue;
			}
		}
		i++;
	}
}

/** Whether speech may run on in a paragraph that begins so: one with curly marks quotes somebody else, within what straight ones cite. */
function mayRunOn(opener: string, next: string): boolean {
	return opener !== '"' || next !== '“';
}

/**
 * Finds what stands in quotation marks: English, straight, British single, guillemets, low marks; nested marks belong to the outer
 * passage. A block that the page sets apart as a quotation is a passage without marks.
 * @param blocks the article's blocks, where it came from a page
 */
export function findPassages(text: string, blocks: readonly Block[] = []): Passage[] {
	const passages: Passage[] = [];
	let lineBefore = 0;
	for (const line of text.matchAll(/[^\n]+/g)) {
		const last = passages.at(-1);
		const runsUpToHere = last?.isOpen && last.start >= lineBefore;
		if (runsUpToHere && !mayRunOn(text.charAt(last.start), line[0].charAt(0))) passages.pop();
		findInParagraph(text, line.index, line.index + line[0].length, passages);
		lineBefore = line.index;
	}
	const inMarks = [...passages];
	let next = 0;
	let lastEnd = 0;
	for (const { kind, span } of [...blocks].sort((a, b) => a.span[0] - b.span[0])) {
		const [start, end] = span;
		while (next < inMarks.length && (inMarks[next]?.end ?? 0) <= start) next++;
		if (kind !== 'quote' || start < lastEnd || (inMarks[next]?.start ?? end) < end) continue;
		passages.push({ start, end, innerStart: start, innerEnd: end, isOpen: false });
		lastEnd = end;
	}
	return passages.sort((a, b) => a.start - b.start);
}
