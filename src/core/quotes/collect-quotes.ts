import type { Quote, Span } from '../article.ts';
import { APPOSITION, OPENS_WRITERS_CLAUSE, QUOTES_SOMEBODY } from '../languages/en/source-words.ts';
import { addWeights, type FeatureWeights } from '../learning/feature-weights.ts';
import { describeJoin } from './join-features.ts';
import type { MarkedText } from './marked-text.ts';
import { isNameInMarks, isToldName } from './name-in-marks.ts';
import { isNoStatement } from './no-statement.ts';
import type { SpeakerLabel } from './speaker-labels.ts';
import type { SpeechIndex } from './speech-index.ts';
import type { SpeechTags } from './tag-speech.ts';
import { titlesInMarks, withoutTitles } from './titles-in-marks.ts';
import { Role } from './token-features.ts';
import type { TokenRange } from './token-range.ts';

/** What was said, before anybody is named for it. */
export interface QuoteDraft {
	kind: Quote['kind'];
	/** Tokens of each part. */
	parts: TokenRange[];
	/** Offsets of each part, marks left out. */
	spans: Span[];
}

/** Share of words in marks from which a quote counts as direct: a stray "that" outside them does not make it mixed. */
const DIRECT_SHARE = 0.95;
/** Shortest indirect speech, in words: "so", "it" and the like say nothing on their own. */
const LEAST_WORDS = 3;
const WORD = /[\p{L}\p{N}]/u;

/** Parts that one quote is broken into at most; more are the next one's. */
const MOST_PARTS = 20;

interface Part {
	tokens: TokenRange;
	span: Span;
	kind: Quote['kind'];
}

/** Turns the tagged contents (1 begins, 2 goes on) into quotes: whole passages, and parts broken by their cue joined. */
export function collectQuotes(
	marked: MarkedText,
	tags: SpeechTags,
	labels: readonly SpeakerLabel[],
	joinWeights: FeatureWeights,
	index: SpeechIndex,
): QuoteDraft[] {
	const labelled = new Map(labels.map((label) => [label.speech[0], label]));
	const drafts: QuoteDraft[] = [];
	let last: Part | null = null;
	const titles = titlesInMarks(marked);
	for (const part of findParts(marked, tags, { labelled, titles }, index)) {
		const open = drafts.at(-1);
		const mayGoOn = open !== undefined && open.parts.length < MOST_PARTS && !labelled.has(part.tokens[0]);
		if (mayGoOn && last && goesOn(marked, last, part, joinWeights, index)) {
			open.parts.push(part.tokens);
			open.spans.push(part.span);
			open.kind = kindOf(index, open.parts);
		} else drafts.push({ kind: part.kind, parts: [part.tokens], spans: [part.span] });
		last = part;
	}
	return drafts.filter(
		(draft) =>
			!isNameInMarks(marked, draft, titles) &&
			!isNoStatement(marked, draft) &&
			(draft.kind === 'direct' ||
				(!isWritersClause(marked, tags.roles, draft) &&
					(draft.kind === 'mixed' || countWords(index, draft.parts) >= LEAST_WORDS))),
	);
}

/** "…, Carver said while visiting the works": what follows the cue tells when and where, and was not said. */
function isWritersClause({ words, passageOf }: MarkedText, roles: Uint8Array, { parts }: QuoteDraft): boolean {
	const first = parts[0]?.[0] ?? 0;
	return (passageOf[first] ?? -1) < 0 && roles[first - 1] === Role.Cue && OPENS_WRITERS_CLAUSE.test(words[first] ?? '');
}

function findParts(
	marked: MarkedText,
	{ contents, roles }: SpeechTags,
	{ labelled, titles }: { labelled: ReadonlyMap<number, SpeakerLabel>; titles: ReadonlySet<number> },
	index: SpeechIndex,
): Part[] {
	const parts: Part[] = [];
	const covered = coverPassages(marked, contents, labelled);
	for (let i = 0; i < covered.length; i++) {
		if (!covered[i]) continue;
		let end = i + 1;
		while (end < covered.length && covered[end] === 2) end++;
		for (const range of splitByParagraph(marked, [i, end])) {
			const told = withoutSpeaker(marked, withoutNextSentence(marked, behindQuoted(marked, range)));
			const tokens = labelled.has(told[0]) ? told : withoutTitles(marked, told, titles);
			if (!tokens) continue;
			// what a transcript's label introduces was said word for word
			const kind = labelled.has(tokens[0]) ? 'direct' : kindOf(index, [tokens]);
			const span = isToldName(marked, tokens) ? null : spanOf(marked, tokens, kind);
			if (span) parts.push({ tokens, span, kind });
		}
		i = end - 1;
	}
	return dropTitlesOfSources(marked, parts, roles);
}

/** Words behind marks that tell who speaks: “She could smell rain,” her daughter, Ilse, said. */
const LONGEST_TELLING = 4;

/** Tokens of a name before "as saying". */
const LONGEST_QUOTED = 6;

/** "The paper quoted Ada Lind as saying it was late": what was said begins behind that. */
function behindQuoted({ words, passageOf }: MarkedText, [first, end]: TokenRange): TokenRange {
	if (!QUOTES_SOMEBODY.test(words[first - 1] ?? '')) return [first, end];
	for (let i = first; i < Math.min(end - 2, first + LONGEST_QUOTED) && (passageOf[i] ?? -1) < 0; i++)
		if (words[i] === 'as' && words[i + 1] === 'saying') return [i + 2, end];
	return [first, end];
}

/** “I mind.” Two songs are about him: the sentence behind marks that close one is the writer's. */
function withoutNextSentence(
	{ text, passages, passageOf, sentenceOf }: MarkedText,
	[first, end]: TokenRange,
): TokenRange {
	const passage = passageOf[first] ?? -1;
	let close = first;
	while (close < end && passageOf[close] === passage) close++;
	if (passage < 0 || close === end || (passageOf[close] ?? -1) >= 0) return [first, end];
	const { innerEnd = 0 } = passages[passage] ?? {};
	const isClosed = /[.!?…]/.test(text.charAt(innerEnd - 1)) && sentenceOf[close] !== sentenceOf[first];
	return [first, isClosed ? close : end];
}

/** A part without who said it: a comma inside the marks ends what was said. */
function withoutSpeaker({ text, words, passages, passageOf }: MarkedText, [first, end]: TokenRange): TokenRange {
	const passage = passageOf[first] ?? -1;
	let last = end;
	while (last > first && (passageOf[last - 1] ?? -1) < 0) last--;
	if (last === end || passage < 0 || passageOf[last - 1] !== passage || end - last > LONGEST_TELLING)
		return [first, end];
	const { innerEnd = 0 } = passages[passage] ?? {};
	return text.charAt(innerEnd - 1) === ',' && APPOSITION.test(words[last] ?? '') ? [first, last] : [first, end];
}

/**
 * Words outside marks that run into a source are its title or first name, and were not said: "Defense Secretary | Pete | Hegseth", "The owner, | Ocean Fairs,
 * said".
 */
function dropTitlesOfSources({ words }: MarkedText, parts: readonly Part[], roles: Uint8Array): Part[] {
	const kept: Part[] = [];
	let sourceStart = -1;
	for (const part of [...parts].reverse()) {
		const [first, end] = part.tokens;
		const runsOn = end === sourceStart || (roles[end] ?? 0) >= Role.SourceBegin;
		if (part.kind === 'indirect' && (runsOn || isApposed(words, part.tokens, roles))) sourceStart = first;
		else kept.push(part);
	}
	return kept.reverse();
}

/** "The owner, Ocean Fairs, said", while in "The wall, Ana Ruiz said, would hold" the wall is spoken of. */
function isApposed(words: readonly string[], [first, end]: TokenRange, roles: Uint8Array): boolean {
	const comma = words[end] === ',' ? end : end - 1;
	if (words[comma] !== ',' || comma - first > LONGEST_TELLING || !APPOSITION.test(words[first] ?? '')) return false;
	let after = comma + 1;
	if ((roles[after] ?? 0) < Role.SourceBegin) return false;
	while ((roles[after] ?? 0) >= Role.SourceBegin) after++;
	return words[after - 1] === ',' || words[after] === ',';
}

/** A passage that the tagger took for speech in its greater part is speech as a whole. */
function coverPassages(
	marked: MarkedText,
	contents: Uint8Array,
	labelled: ReadonlyMap<number, SpeakerLabel>,
): Uint8Array {
	const covered = contents.slice();
	for (let i = 0; i < covered.length; i++) {
		const label = labelled.get(i);
		if (label) {
			i = label.speech[1] - 1;
			continue;
		}
		const passage = marked.passageOf[i] ?? -1;
		if (passage < 0) continue;
		let end = i + 1;
		while (end < covered.length && marked.passageOf[end] === passage && !labelled.has(end)) end++;
		let tagged = 0;
		for (let j = i; j < end; j++) if (contents[j]) tagged++;
		const isSpeech = !isNickname(marked, i, end) && !isStageDirection(marked, passage);
		if (tagged * 2 >= end - i && isSpeech) {
			const joinsBefore = contents[i] === 2 && i > 0 && (covered[i - 1] ?? 0) > 0;
			for (let j = i; j < end; j++) covered[j] = j === i && !joinsBefore ? 1 : 2;
		} else covered.fill(0, i, end);
		i = end - 1;
	}
	return covered;
}

/** “(CROSSTALK)” in a transcript. */
function isStageDirection({ text, passages }: MarkedText, passage: number): boolean {
	const { innerStart = 0, innerEnd = 0 } = passages[passage] ?? {};
	return /^\s*[([][^()[\]]*[)\]]\W*$/.test(text.slice(innerStart, innerEnd));
}

const CAPITALISED = /^\p{Lu}/u;
/** Joe “Dutch” Marlow: one capitalised word in marks inside a name. Headlines in title case are full of capitals that tell nothing. */
function isNickname({ tokens, sentences, sentenceOf }: MarkedText, first: number, end: number): boolean {
	const isCapitalised = (token: number) => CAPITALISED.test(tokens[token]?.text ?? '');
	return (
		end - first === 3 &&
		(sentences[sentenceOf[first] ?? 0]?.paragraph ?? 0) > 0 &&
		sentenceOf[first - 1] === sentenceOf[end] &&
		[first - 1, first + 1, end].every(isCapitalised)
	);
}

/** Cuts a stretch of tokens where a paragraph ends. */
export function splitByParagraph(marked: MarkedText, [first, end]: TokenRange): TokenRange[] {
	const ranges: TokenRange[] = [];
	let start = first;
	for (let i = first + 1; i <= end; i++) {
		const isEnd = i === end || paragraphOf(marked, i) !== paragraphOf(marked, i - 1);
		if (!isEnd) continue;
		ranges.push([start, i]);
		start = i;
	}
	return ranges;
}

function paragraphOf(marked: MarkedText, token: number): number {
	return marked.sentences[marked.sentenceOf[token] ?? -1]?.paragraph ?? -1;
}

function countWords(index: SpeechIndex, parts: readonly TokenRange[]): number {
	return parts.reduce((sum, part) => sum + index.wordsIn(...part), 0);
}

function kindOf(index: SpeechIndex, parts: readonly TokenRange[]): Quote['kind'] {
	const inMarks = parts.reduce((sum, part) => sum + index.wordsInMarksIn(...part), 0);
	if (inMarks === 0) return 'indirect';
	return inMarks >= DIRECT_SHARE * countWords(index, parts) ? 'direct' : 'mixed';
}

/** Offsets of a part: inside its marks where they enclose all of it; without a closing comma or stop outside them. Null where no word is left. */
function spanOf(marked: MarkedText, [first, end]: TokenRange, kind: Quote['kind']): Span | null {
	const { text, tokens, passages, passageOf } = marked;
	let start = tokens[first]?.start ?? 0;
	let stop = tokens[end - 1]?.end ?? 0;
	if (kind === 'direct') {
		start = Math.max(start, passages[passageOf[first] ?? -1]?.innerStart ?? start);
		stop = Math.min(stop, passages[passageOf[end - 1] ?? -1]?.innerEnd ?? stop);
	}
	const trailing = kind === 'direct' ? /[\s,]/ : /[\s,.;:]/;
	while (start < stop && /[\s,:;]/.test(text.charAt(start))) start++;
	while (stop > start && trailing.test(text.charAt(stop - 1))) stop--;
	return stop > start && WORD.test(text.slice(start, stop)) ? [start, stop] : null;
}

/** How many sentences later a quote may go on. */
const LONGEST_BREAK = 1;

/** Whether a part carries on the quote before it: broken by its cue, in the next sentence, or in the next paragraph. */
function goesOn(marked: MarkedText, last: Part, part: Part, weights: FeatureWeights, index: SpeechIndex): boolean {
	const distance = (marked.sentenceOf[part.tokens[0]] ?? 0) - (marked.sentenceOf[last.tokens[1] - 1] ?? 0);
	if (distance > LONGEST_BREAK) return false;
	const score = new Float32Array(1);
	for (const hash of describeJoin(marked, last.tokens, part.tokens, index)) addWeights(weights, hash, score, 0);
	return (score[0] ?? 0) > 0;
}
