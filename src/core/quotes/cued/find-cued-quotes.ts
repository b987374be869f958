import { type Deadline, NO_DEADLINE } from '../../analyse/deadline.ts';
import type { CueList } from '../../languages/cue-list.ts';
import type { Reference } from '../../people/participants.ts';
import type { MarkedText } from '../marked-text.ts';
import type { Passage } from '../passages.ts';
import type { TokenRange } from '../token-range.ts';
import { around, type CuedQuote, innerSpan, spanOf } from './cued-quote.ts';
import type { CuedText } from './cued-text.ts';
import { findDialogue } from './find-dialogue.ts';
import { findIncise } from './find-incise.ts';
import { findSource, type Source } from './find-source.ts';
import { genderOfPronoun, genderOfVerb } from './gender-told.ts';
import { LastSpeakers, type Speaker, speakerOf } from './last-speakers.ts';
import { holderOfOffice, isOfficeAlone } from './office-alone.ts';
import { SpeakerPhrases } from './speaker-phrases.ts';

/** Words that a passage without a cue must have to count as speech: shorter ones are titles and terms. */
const LEAST_WORDS = 5;
/** Share of capitalised words from which words in marks are a title. */
const TITLE_SHARE = 0.6;
/** For "he said" and for what goes on without a cue. */
const PRONOUN_CONFIDENCE = 0.65;
const UNSURE_PRONOUN = 0.5;
const PARAGRAPH_CONFIDENCE = 0.62;
const CARRIED_CONFIDENCE = 0.5;

/** From which confidence the product names the speaker. */
export const SHOWN_FOREIGN_CONFIDENCE = 0.6;

/** Finds direct quotes by cue verbs and the names beside them: for languages that no tagger was trained for. */
export function findCuedQuotes(
	marked: MarkedText,
	names: readonly Reference[],
	list: CueList,
	deadline: Deadline = NO_DEADLINE,
): CuedQuote[] {
	const text: CuedText = { marked, list, phrases: new SpeakerPhrases(marked, names, list) };
	const quotes: CuedQuote[] = findDialogue(text);
	const spoke = new LastSpeakers(text);
	let open: { quote: CuedQuote; cueToken: number; endToken: number } | null = null;
	for (const { passage, range } of rangesOfPassages(marked)) {
		if (deadline.isOver()) break;
		const inner: TokenRange = [range[0] + 1, range[1]];
		const source = findSource(text, range);
		const incise = source?.isBeside ? null : findIncise(text, inner);
		if (incise) {
			const speaker = speakerOf(text, incise.phrase);
			quotes.push({
				...quoteOf(text, speaker, incise.cue, 0.9),
				spans: around(marked, incise.tokens, innerSpan(marked, passage)),
			});
			spoke.add(speaker, range);
			continue;
		}
		// what a cue broke goes on behind it
		if (source?.isBeside && open && open.cueToken === source.cue[0] && range[0] - open.endToken < LONGEST_CUE) {
			open.quote.spans.push(innerSpan(marked, passage));
			continue;
		}
		if (!isSpeech(text, passage, range, source)) continue;
		const quote = attribute(text, source, range, spoke, isWholeParagraph(marked, passage));
		quote.spans = [innerSpan(marked, passage)];
		quotes.push(quote);
		open = source ? { quote, cueToken: source.cue[0], endToken: range[1] } : null;
	}
	return quotes.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
}

/** Tokens between two parts of a quote that its cue broke. */
const LONGEST_CUE = 30;

/** Whether words in marks are said, and no title, term or name of an outlet. */
function isSpeech(
	{ marked, list }: CuedText,
	passage: Passage,
	[first, end]: TokenRange,
	source: Source | null,
): boolean {
	const words = countWords(marked, first, end);
	if (words === 0) return false;
	const before = marked.tokens[first - 1]?.text ?? '';
	const isIntroduced = before === ':' || source?.isBeside === true;
	const said = marked.text.slice(passage.innerStart, passage.innerEnd).trim();
	const beginsLow = /^\P{L}*\p{Ll}/u.test(said) || /^(?:…|\.\.\.)/.test(said);
	if (isTitle(marked, [first, end], list) && before !== ':') return source?.isBeside === true && beginsLow;
	if (words >= LEAST_WORDS) {
		const isNamed = /^\p{L}/u.test(before) && !beginsLow && isNamedThing(before, list) && !/[.!?…]$/.test(said);
		return !isNamed || isIntroduced;
	}
	const isWhole = /[.!?…]["”“»’]?$/.test(said) || /[.!?…,]/.test(marked.tokens[end - 2]?.text ?? '');
	return isIntroduced
		? before === ':' || isWhole || beginsLow || /^[,–—-]$/.test(marked.words[end] ?? '')
		: beginsLow && source !== null;
}

/** Whether the word before marks is a noun that what stands in them is the name of: the film „…“. */
function isNamedThing(before: string, list: CueList): boolean {
	if (list.capitalisedNouns) return /^\p{Lu}/u.test(before);
	return false;
}

/** Most of its words capitalised: a title. */
function isTitle(marked: MarkedText, [first, end]: TokenRange, list: CueList): boolean {
	const words = marked.tokens.slice(first + 1, end - 1).filter(({ text }) => /^\p{L}/u.test(text));
	if (words.length < 2 || /[.!?]/.test(marked.tokens[end - 2]?.text ?? '')) return false;
	const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
	return capitals >= (list.capitalisedNouns ? 0.75 : TITLE_SHARE) * words.length;
}

function attribute(
	text: CuedText,
	source: Source | null,
	range: TokenRange,
	spoke: LastSpeakers,
	isParagraph: boolean,
): CuedQuote {
	if (isWritten(text, range)) return quoteOf(text, null, null, 0);
	if (source?.phrase && isOfficeAlone(text, source.phrase)) {
		const { speaker, isSure } = holderOfOffice(text, source.phrase, spoke, range);
		if (isSure) spoke.add(speaker, range);
		const confidence = !isSure ? CARRIED_CONFIDENCE : speaker?.participant ? PRONOUN_CONFIDENCE : source.confidence;
		return { ...quoteOf(text, speaker, source.cue, confidence), mention: spanOf(text.marked, source.phrase.label) };
	}
	if (source?.phrase && !source.phrase.isPronoun) {
		const speaker = speakerOf(text, source.phrase);
		spoke.add(speaker, range);
		return quoteOf(text, speaker, source.cue, source.confidence);
	}
	if (source && isPlural(text, source)) return quoteOf(text, null, source.cue, 0);
	if (source?.phrase) {
		const gender = genderOfPronoun(text, source.phrase.label[0]);
		const { speaker, isSure } = spoke.meant(gender, range);
		if (speaker) spoke.add(speaker, range);
		const mention = spanOf(text.marked, source.phrase.label);
		const quote = quoteOf(text, speaker, source.cue, isSure && source.isBeside ? PRONOUN_CONFIDENCE : UNSURE_PRONOUN);
		return { ...quote, mention };
	}
	if (source?.isNobody) return quoteOf(text, null, source.cue, 0);
	const mayDrop = source?.isBeside === true && text.list.dropsSubject === true;
	// right behind what somebody said, in its paragraph, more of it
	const previous = source === null ? spoke.justBefore(range) : null;
	if (previous) {
		spoke.add(previous, range);
		return quoteOf(text, previous, null, PRONOUN_CONFIDENCE);
	}
	const carried = spoke.meant(source ? genderOfVerb(text, source.cue) : null, range);
	const goesOn = carried.speaker !== null && spoke.goesOn(carried.speaker, range);
	if (carried.speaker && (goesOn || carried.isSure)) spoke.add(carried.speaker, range);
	const confidence =
		mayDrop && carried.isSure
			? PRONOUN_CONFIDENCE
			: isParagraph && goesOn && carried.isSure
				? PARAGRAPH_CONFIDENCE
				: CARRIED_CONFIDENCE;
	return quoteOf(
		text,
		carried.speaker,
		source?.cue ?? null,
		source && !source.phrase && !mayDrop ? CARRIED_CONFIDENCE : confidence,
	);
}

/** "mit der Aufschrift „…“": what stands there is nobody's word. */
function isWritten({ marked, list }: CuedText, [first]: TokenRange): boolean {
	const before = marked.words[first - 1] === ':' ? first - 2 : first - 1;
	return list.inscriptions?.has(marked.words[before] ?? '') === true;
}

/** Whether a pronoun, or a verb without a subject, says that several speak: no one person is meant. */
function isPlural({ marked, list }: CuedText, { cue, phrase }: Source): boolean {
	const { plural } = list;
	if (!plural) return false;
	if (phrase && !plural.pronoun.test(marked.words[phrase.label[0]] ?? '')) return false;
	if (phrase && !plural.mayBeOne) return true;
	if (plural.auxiliary?.test(marked.words[cue[0] - 1] ?? '')) return true;
	const { verb } = plural;
	return verb !== undefined && marked.words.slice(cue[0], cue[1]).some((word) => verb.test(word));
}

function quoteOf({ marked }: CuedText, speaker: Speaker | null, cue: TokenRange | null, confidence: number): CuedQuote {
	return {
		spans: [],
		cue: cue && cue[1] > cue[0] ? [spanOf(marked, cue)] : [],
		mention: speaker ? spanOf(marked, speaker.label) : null,
		speaker: speaker?.name ?? null,
		participant: speaker?.participant ?? null,
		confidence: speaker ? confidence : 0,
	};
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

/** The passages that have tokens, and which. */
function rangesOfPassages({ passageOf, passages }: MarkedText): { passage: Passage; range: TokenRange }[] {
	const ranges: (TokenRange | undefined)[] = passages.map(() => undefined);
	passageOf.forEach((passage, token) => {
		if (passage >= 0) ranges[passage] = [ranges[passage]?.[0] ?? token, token + 1];
	});
	return passages.flatMap((passage, index) => {
		const range = ranges[index];
		return range ? [{ passage, range }] : [];
	});
}
