import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import type { Span } from '../article.ts';
import type { CueList } from '../languages/cue-list.ts';
import type { Participant } from '../people/participant.ts';
import type { Reference } from '../people/participants.ts';
import { findDashParagraphs, findIncise, type Incise } from './find-incise.ts';
import type { MarkedText } from './marked-text.ts';
import type { Passage } from './passages.ts';
import { type PlacedReferences, placeReferences } from './placed-references.ts';
import type { TokenRange } from './token-range.ts';

/** A direct quote found by the words beside it. */
export interface CuedQuote {
	spans: Span[];
	cue: Span[];
	mention: Span | null;
	speaker: string | null;
	participant: Participant | null;
	/** 0 to 1. */
	confidence: number;
}

/** Tokens between a passage and its cue, or a cue and its name. */
const REACH = 10;
const NAME_REACH = 6;
/** Tokens before a passage in which it is looked for who was reported last. */
const REPORTED_REACH = 300;
/** Words that a passage without a cue must have to count as speech: shorter ones are titles and terms. */
const LEAST_WORDS = 5;
const NAMED_CONFIDENCE = 0.9;
/** For "he said", read as the last speaker, and for a whole paragraph in marks after one. */
const CARRIED_CONFIDENCE = 0.65;

/** From which confidence the product names the speaker. */
export const SHOWN_FOREIGN_CONFIDENCE = 0.6;

interface Source {
	cue: [first: number, end: number];
	name: Reference | null;
	mention: Span | null;
	isPronoun: boolean;
}

/** Finds direct quotes by cue verbs and the names beside them: for languages that no tagger was trained for. */
export function findCuedQuotes(
	marked: MarkedText,
	names: readonly Reference[],
	list: CueList,
	deadline: Deadline = NO_DEADLINE,
): CuedQuote[] {
	const references = placeReferences(names);
	const ranges = rangesOfPassages(marked);
	const quotes: CuedQuote[] = findDialogue(marked, references, list);
	let last: { participant: Participant; paragraph: number } | null = null;
	let open: { quote: CuedQuote; cueToken: number } | null = null;
	for (const [index, passage] of marked.passages.entries()) {
		if (deadline.isOver()) break;
		const range = ranges[index];
		if (!range) continue;
		const [first, end] = range;
		const paragraph = marked.sentences[marked.sentenceOf[first] ?? 0]?.paragraph ?? 0;
		const source = findSource(marked, first, end, ranges, references, list);
		const incise = source ? null : findIncise(marked, [first + 1, end], references, list);
		if (incise) {
			quotes.push(quoteAround(marked, incise, innerSpan(marked, passage)));
			last = { participant: incise.name.participant, paragraph };
			continue;
		}
		if (source && open && open.cueToken === source.cue[0]) {
			open.quote.spans.push(innerSpan(marked, passage));
			continue;
		}
		const words = countWords(marked, first, end);
		const fillsParagraph = words >= LEAST_WORDS && !source && isWholeParagraph(marked, passage);
		if (!source && !(fillsParagraph && last && paragraph - last.paragraph <= 1) && words < LEAST_WORDS) continue;
		const isCarried = source?.isPronoun || fillsParagraph;
		const reported = isCarried ? lastReported(marked, first, references, list) : null;
		const carried: Participant | null = isCarried
			? (reported ?? (last && paragraph - last.paragraph <= 2 ? last.participant : null))
			: null;
		const participant: Participant | null = source?.name?.participant ?? carried;
		const quote: CuedQuote = {
			spans: [innerSpan(marked, passage)],
			cue: source ? [spanOf(marked, source.cue)] : [],
			mention: source?.mention ?? null,
			speaker: participant?.name ?? null,
			participant,
			confidence: source?.name ? NAMED_CONFIDENCE : participant ? CARRIED_CONFIDENCE : 0,
		};
		quotes.push(quote);
		open = source ? { quote, cueToken: source.cue[0] } : null;
		if (participant) last = { participant, paragraph };
	}
	return quotes.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

/** What dashes open: speech only where an incise says whose. */
function findDialogue(marked: MarkedText, references: PlacedReferences, list: CueList): CuedQuote[] {
	return findDashParagraphs(marked).flatMap(([first, end]) => {
		const incise = findIncise(marked, [first, end], references, list);
		if (!incise) return [];
		// after the incise the article speaks again, unless another dash hands back
		const goesOn = /^[—–-]$/.test(marked.tokens[incise.tokens[1] - 1]?.text ?? '') && incise.tokens[1] < end;
		const last = goesOn ? end : incise.tokens[0];
		return [quoteAround(marked, incise, spanOf(marked, [first, last]))];
	});
}

/** Speech without the incise in it. */
function quoteAround(marked: MarkedText, { tokens, cue, name }: Incise, [start, end]: Span): CuedQuote {
	const before = trimmed(marked, [start, Math.min(end, marked.tokens[tokens[0]]?.start ?? end)]);
	const after = trimmed(marked, [Math.max(start, marked.tokens[tokens[1]]?.start ?? end), end]);
	return {
		spans: [before, after].filter(([from, to]) => to > from),
		cue: [spanOf(marked, cue)],
		mention: spanOf(marked, [name.firstToken, name.endToken]),
		speaker: name.participant.name,
		participant: name.participant,
		confidence: NAMED_CONFIDENCE,
	};
}

function innerSpan(marked: MarkedText, { innerStart, innerEnd }: Passage): Span {
	return trimmed(marked, [innerStart, innerEnd]);
}

/** Without white space and a comma at its end. */
function trimmed(marked: MarkedText, [from, to]: Span): Span {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(marked.text.charAt(start))) start++;
	while (end > start && /[\s,]/.test(marked.text.charAt(end - 1))) end--;
	return [start, end];
}

function spanOf(marked: MarkedText, [first, end]: readonly [number, number]): Span {
	return [marked.tokens[first]?.start ?? 0, marked.tokens[end - 1]?.end ?? 0];
}

function countWords(marked: MarkedText, first: number, end: number): number {
	let words = 0;
	for (let i = first; i < end; i++) if (marked.isWord[i]) words++;
	return words;
}

function isWholeParagraph(marked: MarkedText, passage: Passage): boolean {
	const before = passage.start === 0 || marked.text.charAt(passage.start - 1) === '\n';
	return before && /^[.,…]?\s*(?:\n|$)/.test(marked.text.slice(passage.end, passage.end + 4));
}

/** The cue nearest to a passage in its paragraph, after it before one in front of it, and who stands beside it. */
function findSource(
	marked: MarkedText,
	first: number,
	end: number,
	ranges: readonly (TokenRange | undefined)[],
	references: PlacedReferences,
	list: CueList,
): Source | null {
	const paragraph = marked.sentences[marked.sentenceOf[first] ?? 0]?.paragraph;
	const inParagraph = (token: number) => marked.sentences[marked.sentenceOf[token] ?? -1]?.paragraph === paragraph;
	for (const by of [1, -1] as const) {
		let steps = 0;
		for (
			let i = by > 0 ? end : first - 1;
			i >= 0 && i < marked.words.length && inParagraph(i) && steps < REACH;
			i += by
		) {
			const other = ranges[marked.passageOf[i] ?? -1];
			steps++;
			if (other) {
				// past all of it
				i = by > 0 ? other[1] - 1 : other[0];
				continue;
			}
			// a sentence that ended before the passage does not introduce it
			if (by < 0 && /^[.!?]$/.test(marked.words[i] ?? '')) break;
			const word = marked.words[i] ?? '';
			const isAfterMarks = by > 0 && i === end + 1 && marked.words[end] === ',' && list.afterMarks?.has(word) === true;
			const isAccording = list.accordingTo.has(word) || isAfterMarks;
			const joined = list.pronouns.test(word) && word.includes('-');
			if (!isAccording && !joined && !list.verbs.has(word)) continue;
			if (joined) return { cue: [i, i + 1], name: null, mention: spanOf(marked, [i, i + 1]), isPronoun: true };
			const source = findName(marked, i, references, list, isAccording);
			if (source) return { cue: [i, i + 1], ...source };
		}
	}
	return null;
}

/** Who was reported last before a token, in the same paragraph or the one before: "Ana Ruiz dijo que … «…», explicó ella". */
function lastReported(
	marked: MarkedText,
	before: number,
	references: PlacedReferences,
	list: CueList,
): Participant | null {
	const paragraphOf = (token: number) => marked.sentences[marked.sentenceOf[token] ?? 0]?.paragraph ?? 0;
	const earliest = Math.max(0, before - REPORTED_REACH);
	for (let i = before - 1; i >= earliest && paragraphOf(before) - paragraphOf(i) <= 1; i--) {
		if ((marked.passageOf[i] ?? -1) >= 0 || !list.verbs.has(marked.words[i] ?? '')) continue;
		const name = findName(marked, i, references, list, false)?.name;
		if (name) return name.participant;
	}
	return null;
}

/** The name or pronoun beside a cue; after it first ("dijo Ana Ruiz"), else before it ("Ana Ruiz dijo"). */
function findName(
	marked: MarkedText,
	cue: number,
	references: PlacedReferences,
	list: CueList,
	isAccording: boolean,
): Omit<Source, 'cue'> | null {
	const isReal = (name: Reference) => !name.isInMarks && !list.noName.test(marked.words[name.firstToken] ?? '');
	const sentence = marked.sentenceOf[cue];
	for (const by of isAccording ? ([1] as const) : ([1, -1] as const)) {
		for (let step = 1; step <= NAME_REACH; step++) {
			const token = cue + by * step;
			const word = marked.words[token] ?? '';
			if (marked.sentenceOf[token] !== sentence || /^[.!?:;]$/.test(word) || (marked.passageOf[token] ?? -1) >= 0)
				break;
			if (by < 0 && word === ',') return nameBeforeApposition(marked, token, references);
			// a comma ends the subject that follows a verb
			if (by > 0 && step > 1 && word === ',') break;
			if (list.pronouns.test(word)) return { name: null, mention: spanOf(marked, [token, token + 1]), isPronoun: true };
			const name = by > 0 ? references.byFirst.get(token) : references.byEnd.get(token + 1);
			if (name && isReal(name)) {
				return { name, mention: spanOf(marked, [name.firstToken, name.endToken]), isPronoun: false };
			}
		}
	}
	return null;
}

/** Tokens of an apposition at most: "Ana Ruiz, ministre de l’Énergie, a annoncé". */
const LONGEST_APPOSITION = 12;

/** The name that an apposition belongs to which a comma ends. */
function nameBeforeApposition(
	marked: MarkedText,
	comma: number,
	references: PlacedReferences,
): Omit<Source, 'cue'> | null {
	for (let token = comma - 1; token > comma - LONGEST_APPOSITION; token--) {
		if (marked.sentenceOf[token] !== marked.sentenceOf[comma]) return null;
		if (marked.words[token] !== ',') continue;
		const name = references.byEnd.get(token);
		return name && !name.isInMarks
			? { name, mention: spanOf(marked, [name.firstToken, name.endToken]), isPronoun: false }
			: null;
	}
	return null;
}

/** The tokens of each passage; undefined for one that has none. */
function rangesOfPassages({ passageOf, passages }: MarkedText): (TokenRange | undefined)[] {
	const ranges: (TokenRange | undefined)[] = passages.map(() => undefined);
	passageOf.forEach((passage, token) => {
		if (passage >= 0) ranges[passage] = [ranges[passage]?.[0] ?? token, token + 1];
	});
	return ranges;
}
