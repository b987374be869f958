import { BEFORE_WORKS, DONE_WITH_WORKS, SMALL_TITLE_WORD, WORK_BEFORE_MARKS } from '../languages/en/source-words.ts';
import type { MarkedText } from './marked-text.ts';
import type { TokenRange } from './token-range.ts';

/** Words of a title. */
const LONGEST_TITLE = 7;
/** Share of a sentence's other words in capitals from which it is a headline, whose capitals tell nothing. */
const HEADLINE_SHARE = 0.6;
const TITLE_WORD = /^[\p{Lu}\d][\p{L}\d’'.-]*$/u;

/** A passage whose words all have capitals. */
interface InCapitals {
	passage: number;
	/** With its marks. */
	tokens: TokenRange;
	/** Without case and closing marks. */
	name: string;
	length: number;
}

/**
 * Passages that name a work or a programme and say nothing: “The Late Desk” behind "on", “Paper Boats” behind "the single" or before a plain verb, and
 * wherever the article has such a name again without a verb of saying beside it.
 */
export function titlesInMarks(marked: MarkedText): ReadonlySet<number> {
	const inCapitals = passagesInCapitals(marked);
	const titles = new Set<number>();
	for (const each of inCapitals) if (isTitle(marked, each, titles)) titles.add(each.passage);
	const names = new Set(inCapitals.filter(({ passage }) => titles.has(passage)).map(({ name }) => name));
	for (const each of inCapitals) if (names.has(each.name) && !isSaid(marked, each.tokens)) titles.add(each.passage);
	return titles;
}

function passagesInCapitals(marked: MarkedText): InCapitals[] {
	const { words, tokens, isWord, passageOf, passages } = marked;
	const found: InCapitals[] = [];
	for (let first = 0; first < tokens.length; first++) {
		const passage = passageOf[first] ?? -1;
		if (passage < 0) continue;
		let end = first + 1;
		while (end < tokens.length && passageOf[end] === passage) end++;
		const own: number[] = [];
		for (let i = first; i < end && own.length <= LONGEST_TITLE; i++) if (isWord[i]) own.push(i);
		const isInCapitals = own.every(
			(i, at) => TITLE_WORD.test(tokens[i]?.text ?? '') || (at > 0 && SMALL_TITLE_WORD.test(words[i] ?? '')),
		);
		const { innerEnd = 0 } = passages[passage] ?? {};
		const isSentence = marked.text.charAt(innerEnd - 1) === '.';
		if (own.length > 0 && own.length <= LONGEST_TITLE && isInCapitals && !isSentence && !isHeadline(marked, first, end))
			found.push({ passage, tokens: [first, end], name: own.map((i) => words[i]).join(' '), length: own.length });
		first = end - 1;
	}
	return found;
}

/** Whether what stands around a passage in its sentence is in capitals as well. */
function isHeadline({ tokens, sentences, sentenceOf, isWord }: MarkedText, first: number, end: number): boolean {
	const { firstToken = first, endToken = end } = sentences[sentenceOf[first] ?? 0] ?? {};
	let around = 0;
	let capitals = 0;
	for (let i = firstToken; i < Math.min(endToken, firstToken + LONGEST_HEADLINE); i++) {
		if (!isWord[i] || (i >= first && i < end)) continue;
		around++;
		if (TITLE_WORD.test(tokens[i]?.text ?? '')) capitals++;
	}
	return around === 0 || capitals >= HEADLINE_SHARE * around;
}

/** Tokens of a sentence that are looked at. */
const LONGEST_HEADLINE = 40;

function isTitle(
	marked: MarkedText,
	{ tokens: [first, end], length }: InCapitals,
	titles: ReadonlySet<number>,
): boolean {
	const { words, tokens, text, passageOf, passages, sentences, sentenceOf } = marked;
	const before = words[first - 1] ?? '';
	const noun = before === ',' ? (words[first - 2] ?? '') : before;
	if (WORK_BEFORE_MARKS.test(noun) && passageOf[first - 1] === -1) return true;
	if (length === 1) return /^(?:star|directed|released|made)/.test(before) && DONE_WITH_WORKS.test(before);
	if (BEFORE_WORKS.test(before) || DONE_WITH_WORKS.test(before)) return true;
	// the next of a list
	const link = /^(?:and|or|,)$/.test(before) ? first - 2 : first - 1;
	if (titles.has(passageOf[link] ?? -1)) return true;
	const isOpening =
		(sentences[sentenceOf[first] ?? 0]?.firstToken ?? -1) === first || (passageOf[first - 1] ?? -1) >= 0;
	const { innerEnd = 0 } = passages[passageOf[first] ?? -1] ?? {};
	const goesOn = /^\p{Ll}{2,}/u.test(tokens[end]?.text ?? '') && !/[,?!]/.test(text.charAt(innerEnd - 1));
	return isOpening && goesOn && (marked.reporting[end] ?? 0) === 0;
}

/** Whether a verb of saying stands beside a passage, or somebody and such a verb behind its comma: “Salt,” Hale said. */
function isSaid({ reporting, passages, passageOf, text }: MarkedText, [first, end]: TokenRange): boolean {
	const { innerEnd = 0 } = passages[passageOf[first] ?? -1] ?? {};
	if ((reporting[first - 1] ?? 0) === 3 || (reporting[first - 2] ?? 0) === 3) return true;
	const behind = /[,?!]/.test(text.charAt(innerEnd - 1)) || text.charAt(innerEnd + 1) === ',' ? NEAR_CUE : 1;
	for (let i = end; i < end + behind; i++) if ((reporting[i] ?? 0) === 3) return true;
	return false;
}

/** Tokens behind a passage that ends in a comma in which who says it is told. */
const NEAR_CUE = 5;

/** A part of what was said without the titles that it begins or ends with; null where nothing else is in it. */
export function withoutTitles(
	{ passageOf }: MarkedText,
	[first, end]: TokenRange,
	titles: ReadonlySet<number>,
): TokenRange | null {
	let [from, to] = [first, end];
	const isOf = (i: number) => titles.has(passageOf[i] ?? -1);
	const runsInto = (i: number) => (passageOf[i] ?? -1) >= 0;
	let start = from;
	while (start < to && isOf(start)) start++;
	if (start === to) return null;
	if (start > from && runsInto(start)) from = start;
	let stop = to;
	while (stop > from && isOf(stop - 1)) stop--;
	if (stop < to && runsInto(stop - 1)) to = stop;
	return [from, to];
}
