import type { CueList } from '../../languages/cue-list.ts';
import type { TokenRange } from '../token-range.ts';
import type { CuedText } from './cued-text.ts';
import { outletInMarks } from './outlet-in-marks.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { hasOtherSubject, lastPhrase, lastSubject, phraseBehind, subjectAround, subjectOf } from './subjects.ts';

/** What tells whose words stand in marks. */
export interface Source {
	/** Tokens of the verb or of "according to"; empty where a name and a colon are all. */
	cue: TokenRange;
	/** Null where the verb has no subject of its own. */
	phrase: SpeakerPhrase | null;
	/** 0 to 1: how far the phrase can be trusted to be the verb's subject. */
	confidence: number;
	/** "es hieß": nobody is named, and nobody is meant. */
	isNobody?: boolean;
	/** The cue touches the marks, or a colon stands between. */
	isBeside: boolean;
}

/** Tokens between the marks and a verb that touches them: a comma, a dash, an auxiliary, a pronoun. */
const BESIDE = 5;
/** Tokens between the marks and "according to" behind them. */
const ACCORDING_BEHIND = 5;
/** Tokens between a passage and a cue further off in its sentence. */
const FAR = 30;
/** Tokens between "according to" and whom it names. */
const SOURCE_BEHIND = 2;
const SURE = 0.9;
const ACCORDING = 0.85;
const COLON = 0.75;
const UNPROVED = 0.55;
const FAR_BEFORE = 0.75;
const FAR_BEHIND = 0.65;

/**
 * Where nouns are capitalised, a word that may be one is not shown as a speaker; nor is a single word that the text has once: "le Portugais",
 * "ocenił Słoweniec".
 */
function unproved({ list }: CuedText, { participant, label: [first, end] }: SpeakerPhrase): number {
	const isLone = end - first === 1 && participant?.names.length === 1 && !/^\p{Lu}{2,6}$/u.test(participant.name);
	return list.capitalisedNouns || isLone ? UNPROVED : COLON;
}

const BREAK = /^[.!?;:]$/;

/** Finds the cue of a passage and its subject: beside the marks first, then further off in the sentence. Null where there is none. */
export function findSource(text: CuedText, [first, end]: TokenRange): Source | null {
	const before = windowBefore(text, first);
	const behind = windowBehind(text, end);
	const isColon = text.marked.words[first - 1] === ':';
	// "Während Ruiz von „…“ sprach, meinte Reyes": a clause has its own verb
	const inClause = text.list.asTold?.has(text.marked.words[before[0]] ?? '') ? further(text, before, [end, end]) : null;
	if (inClause?.phrase) return inClause;
	return (
		(isColon && !goesOnBehind(text, behind) ? besideBefore(text, before, first) : null) ??
		besideBehind(text, behind, before) ??
		besideBefore(text, before, first) ??
		according(text, before, behind) ??
		further(text, before, behind)
	);
}

/** „…“, meinte Ana Ruiz: a comma and a verb right behind the marks. */
function goesOnBehind({ marked, list }: CuedText, [from, to]: TokenRange): boolean {
	return to - from > 2 && marked.words[from] === ',' && list.verbs.lengthAt(marked.words, from + 1) > 0;
}

/** The tokens of a passage's sentence before it, as far as the passage before. */
function windowBefore({ marked }: CuedText, first: number): TokenRange {
	const sentence = marked.sentenceOf[first] ?? 0;
	let from = first;
	const earliest = Math.max(marked.sentences[sentence]?.firstToken ?? 0, first - FAR * 2);
	while (from > earliest && (marked.passageOf[from - 1] ?? -1) < 0) from--;
	// „…“ stands in a line of its own, behind a line that ends in a colon
	const line = from === first && marked.words[first - 1] === ':' ? marked.sentences[sentence - 1] : undefined;
	if (line) return [Math.max(line.firstToken, first - FAR * 2), first];
	return [from, first];
}

function windowBehind({ marked }: CuedText, end: number): TokenRange {
	// words that end in the marks, and a capital behind them: another sentence
	if (BREAK.test(marked.words[end - 2] ?? '') && /^\p{Lu}/u.test(marked.tokens[end]?.text ?? '')) return [end, end];
	const last = marked.sentences[marked.sentenceOf[end - 1] ?? 0]?.endToken ?? end;
	let to = end;
	while (to < Math.min(last, end + FAR) && (marked.passageOf[to] ?? -1) < 0) to++;
	return [end, to];
}

/** The first verb of saying in a stretch, and how many words it has. */
function verbIn({ marked, list }: CuedText, [from, to]: TokenRange, isLast = false): TokenRange | null {
	let found: TokenRange | null = null;
	for (let at = from; at < to; at++) {
		// "explique-t-elle"
		const isJoined = joinsPronoun(list, marked.words[at] ?? '');
		const length = isJoined ? 1 : list.verbs.lengthAt(marked.words, at);
		if (length === 0) continue;
		found = [at, at + length];
		if (!isLast) return found;
		at += length - 1;
	}
	return found;
}

/** „…“, sagte Ana Ruiz; „…“, so Ana Ruiz; “…” dedi. */
function besideBehind(text: CuedText, behind: TokenRange, before: TokenRange): Source | null {
	const { marked, list } = text;
	const [from, to] = behind;
	let at = from;
	while (at < to && at < from + 2 && !/^[\p{L}\p{N}]/u.test(marked.words[at] ?? '')) at++;
	const afterMarks = list.afterMarks?.lengthAt(marked.words, at) ?? 0;
	if (afterMarks > 0 && at < to && /^[,–—-]$/.test(marked.words[from] ?? '')) {
		const phrase = phraseBehind(text, [at + afterMarks, to], true);
		if (phrase)
			return {
				cue: [at, at + afterMarks],
				phrase,
				confidence: phrase.isUnproved ? unproved(text, phrase) : SURE,
				isBeside: true,
			};
	}
	const cue = verbIn(text, [at, Math.min(to, at + BESIDE)]);
	if (!cue) return null;
	// without a comma it is a verb of the sentence that the words in marks are a part of, or of the next one
	const isParted = at > from && !BREAK.test(marked.words[from] ?? '');
	if (!isParted && (cue[0] - at > 1 || (cue[0] > at && list.and?.has(marked.words[at] ?? '')))) return null;
	if (list.impersonal?.has(marked.words[cue[1]] ?? '')) {
		if (list.impersonalFrom?.has(marked.words[cue[1] + 1] ?? '')) {
			const phrase = phraseBehind(text, [cue[1] + 1, to], true);
			if (phrase && !phrase.isUnproved && !phrase.isPronoun) return { cue, phrase, confidence: COLON, isBeside: true };
		}
		return (
			according(text, [from, from], behind) ?? { cue, phrase: null, confidence: 0, isBeside: true, isNobody: true }
		);
	}
	const pronoun = joinsPronoun(list, marked.words[cue[0]] ?? '') ? pronounOf(cue) : null;
	const phrase =
		pronoun ??
		phraseBehind(text, [cue[1], to], false) ??
		outletInMarks(text, cue[1]) ??
		lastSubject(text, [at, cue[0]]) ??
		(list.verbLast ? subjectOf(text, before) : null);
	const isNobody = phrase === null && hasOtherSubject(text, [cue[1], to]);
	return { cue, phrase, confidence: phrase?.isUnproved ? unproved(text, phrase) : SURE, isBeside: true, isNobody };
}

const joinsPronoun = (list: CueList, word: string) => word.includes('-') && list.pronouns.test(word);

function pronounOf([first, end]: TokenRange): SpeakerPhrase {
	return { first, end, label: [first, end], participant: null, isPronoun: true, isOblique: false, isUnproved: false };
}

/** Ana Ruiz sagte: „…“; Ana Ruiz: „…“. */
function besideBefore(text: CuedText, before: TokenRange, first: number): Source | null {
	const { marked } = text;
	const isColon = marked.words[first - 1] === ':';
	const cue = verbIn(text, before, true);
	const isTouching = cue !== null && first - cue[1] <= (isColon ? FAR : 2);
	if (!isColon && !isTouching) return null;
	if (cue && text.list.citing?.has(marked.words[cue[0]] ?? '')) {
		const isPassive = marked.words.slice(before[0], cue[0]).some((word) => text.list.passive?.has(word));
		const phrase = isPassive ? lastSubject(text, [before[0], cue[0]]) : phraseBehind(text, [cue[1], before[1]], true);
		return { cue, phrase, confidence: COLON, isBeside: true, isNobody: !phrase };
	}
	if (
		cue &&
		text.list.impersonal &&
		marked.words.slice(cue[0] - 1, cue[1] + 1).some((word) => text.list.impersonal?.has(word))
	)
		return { cue, phrase: null, confidence: 0, isBeside: true, isNobody: true };
	if (cue && isTouching) {
		const phrase = subjectAround(text, cue, before);
		if (phrase || !isColon)
			return { cue, phrase, confidence: phrase?.isUnproved ? unproved(text, phrase) : SURE, isBeside: true };
	}
	const phrase = subjectOf(text, before);
	if (phrase) return { cue: cue ?? [first - 1, first], phrase, confidence: COLON, isBeside: true };
	return cue ? { cue, phrase: null, confidence: 0, isBeside: isTouching } : null;
}

/** Laut Ana Ruiz „…“; „…“, selon Ana Ruiz; Ana Ruizin mukaan ”…”. */
function according(text: CuedText, before: TokenRange, behind: TokenRange): Source | null {
	const { marked, list } = text;
	for (const window of [behind, before]) {
		const [from, to] = window;
		const limit = window === behind ? Math.min(to, from + ACCORDING_BEHIND) : to;
		for (let at = from; at < limit; at++) {
			const length = list.accordingTo?.lengthAt(marked.words, at) ?? 0;
			if (length > 0) {
				const phrase = phraseBehind(text, [at + length, to], true);
				if (phrase && phrase.first - at - length <= SOURCE_BEHIND)
					return {
						cue: [at, at + length],
						phrase,
						confidence: phrase.isUnproved ? unproved(text, phrase) : ACCORDING,
						isBeside: true,
					};
			}
			const after = list.accordingAfter?.lengthAt(marked.words, at) ?? 0;
			if (after > 0) {
				const phrase = lastPhrase(text, [from, at], () => true);
				if (phrase) return { cue: [at, at + after], phrase, confidence: ACCORDING, isBeside: true };
			}
		}
	}
	return null;
}

/** Ana Ruiz sagte, das sei „eine Zumutung“; Das sei „eine Zumutung“ gewesen, sagte Ana Ruiz. */
function further(text: CuedText, before: TokenRange, behind: TokenRange): Source | null {
	const earlier = verbIn(text, before, true);
	if (earlier) {
		const phrase = subjectAround(text, earlier, before);
		if (phrase)
			return {
				cue: earlier,
				phrase,
				confidence: phrase.isUnproved ? unproved(text, phrase) : FAR_BEFORE,
				isBeside: false,
			};
	}
	const later = verbIn(text, behind);
	if (!later) return earlier ? { cue: earlier, phrase: null, confidence: 0, isBeside: false } : null;
	const phrase = phraseBehind(text, [later[1], behind[1]], false);
	const confidence = phrase?.isUnproved ? unproved(text, phrase) : phrase ? FAR_BEHIND : 0;
	return { cue: later, phrase, confidence, isBeside: false };
}
