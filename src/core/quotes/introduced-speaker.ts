import { PREPOSITION, SOURCE_PRONOUN } from '../languages/en/pronouns.ts';
import {
	BEFORE_SAYING,
	BETWEEN_BE_AND_PARTICIPLE,
	NO_DESCRIPTION,
	ONE_PERSON,
	THING_SAID,
	TOLD_OBJECT,
} from '../languages/en/source-words.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import type { MarkedText } from './marked-text.ts';
import type { SourceCandidate } from './source-candidates.ts';
import type { TokenRange } from './token-range.ts';

/** Verbs from this strength on report what stands beside them in marks. */
const SAYING = 3;
/** Adverbs and auxiliaries that are looked past beside a verb. */
const MOST_BESIDE_VERB = 3;
/** Tokens of "in May last year" between "who" and its verb. */
const LONGEST_BEFORE_VERB = 5;
/** Tokens of "the former deputy prime minister". */
const LONGEST_DESCRIPTION = 6;
/** Tokens between "according to" and the marks. */
const LONGEST_ACCORDING = 14;

/**
 * Who the clause around a quote says it is by, by its grammar alone. Of speech that is not all in marks: the "who" whose verb
 * leads into it, or whose claim it is. Of a direct quote: the subject of the verb of saying that leads into the marks ("Lee said Kim told her:
 * “…”", "…, the prime minister said: “…”") or that follows them ("“…,” says the mother of four"). Null where the clause leaves it open.
 * @returns one of the candidates, or words that describe somebody and are none of them
 */
export function introducedSpeaker(
	marked: MarkedText,
	draft: QuoteDraft,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	const first = draft.parts[0]?.[0] ?? 0;
	if (draft.kind !== 'direct')
		return (
			objectBefore(marked, first, candidates) ??
			relativeBefore(marked, first, candidates) ??
			possessorBefore(marked, first, candidates)
		);
	if ((marked.passageOf[first] ?? -1) < 0) return null;
	return speakerBefore(marked, first, candidates) ?? speakerAfter(marked, draft, candidates);
}

function speakerBefore(
	marked: MarkedText,
	first: number,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	const { words, sentenceOf, reporting } = marked;
	// back from the marks: a colon or a comma, whom it is said to, the verb
	let at = first - 1;
	while (at >= 0 && first - at < 3 && /^[:,]$/.test(words[at] ?? '')) at--;
	const according = candidateAccordingTo(marked, at, candidates);
	if (according) return according;
	if (BEFORE_SAYING.test(words[at] ?? '')) at--;
	if (TOLD_OBJECT.test(words[at] ?? '')) at--;
	if (sentenceOf[at] !== sentenceOf[first]) return null;
	const heard = /ing$/.test(words[at] ?? '') ? heardBefore(marked, at, candidates) : null;
	if (heard) return heard;
	if ((reporting[at] ?? 0) < SAYING) return null;
	if (/ing$/.test(words[at] ?? '')) return subjectOfSentence(marked, at, candidates);
	const end = beforeAdverbs(marked, at);
	const candidate = candidates.find(({ tokens }) => tokens[1] === end) ?? null;
	const described = descriptionBefore(marked, end);
	return described && (!candidate || isOtherClause(marked, candidate, described)) ? described : candidate;
}

/** "Lind heard the man shouting:", "recalled his father telling him:": who is heard says it. "Lind was heard shouting:" is Lind. */
function heardBefore(
	{ words, sentenceOf }: MarkedText,
	verb: number,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	let hears = verb - 2;
	while (hears >= verb - LONGEST_BEFORE_VERB && !HEARS.test(words[hears] ?? '')) {
		if (sentenceOf[hears] !== sentenceOf[verb] || !/^[\p{L}\d]/u.test(words[hears] ?? '')) return null;
		hears--;
	}
	if (!HEARS.test(words[hears] ?? '') || /^(?:was|were|been|being|is|are)$/.test(words[hears - 1] ?? '')) return null;
	const named = candidates.find(({ tokens }) => tokens[1] === verb && tokens[0] > hears);
	if (named) return named;
	return OPENS_DESCRIPTION.test(words[hears + 1] ?? '')
		? { kind: 'tagged', tokens: [hears + 1, verb], name: null }
		: null;
}

/** Verbs of which somebody is the object who says something. */
const HEARS =
	/^(?:heard|hears|overheard|recalled|recalls|remembered|remembers|saw|sees|watched|filmed|recorded|caught|captured|described|shows|showed)$/;
const OPENS_DESCRIPTION = /^(?:the|a|an|his|her|their|one|another)$/;

/** "Lind, who in May said that": what is said is not by whom the sentence began with. */
function relativeBefore(
	{ words, sentenceOf, reporting }: MarkedText,
	first: number,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	const verb = words[first - 1] === 'that' ? first - 2 : first - 1;
	if ((reporting[verb] ?? 0) < SAYING || sentenceOf[verb] !== sentenceOf[first]) return null;
	for (let at = verb - 1; at >= verb - LONGEST_BEFORE_VERB && /^[\p{L}\d]/u.test(words[at] ?? ''); at--)
		if (words[at] === 'who') return candidates.find(({ tokens: [from, to] }) => from < at && at < to) ?? null;
	return null;
}

/** "quoted Voss as saying", "lashed out at Voss for calling it “mad”": who is quoted or blamed says it, and not the sentence's subject. */
function objectBefore(
	{ words, reporting }: MarkedText,
	first: number,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	// the verb may be part of what is shown
	const verb = /ing$/.test(words[first] ?? '') && (reporting[first] ?? 0) > 0 ? first : first - 1;
	const isQuoted = words[verb] === 'saying' && words[verb - 1] === 'as';
	const isBlamed = words[verb - 1] === 'for' && /ing$/.test(words[verb] ?? '') && (reporting[verb] ?? 0) > 0;
	if (!isQuoted && !isBlamed) return null;
	return (
		candidates.find(
			({ tokens, name }) => tokens[1] === verb - 1 && (isQuoted || (name?.participant.personhood ?? 0) > 0),
		) ?? null
	);
}

/** "Lind checked Voss’s claim that": whose claim it is, and not who looked at it. */
function possessorBefore(
	{ words }: MarkedText,
	first: number,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	const that = words[first] === 'that' ? first : first - 1;
	if (words[that] !== 'that' || !THING_SAID.test(words[that - 1] ?? '')) return null;
	const mark = that - 2;
	if (!/^(?:.*[’'])s?$/.test(words[mark] ?? '')) return null;
	const isIt = ({ tokens: [from, to] }: SourceCandidate) => from < mark + 1 && (to === mark || to === mark + 1);
	return candidates.find(isIt) ?? null;
}

function beforeAdverbs({ words }: MarkedText, verb: number): number {
	let end = verb;
	while (
		verb - end < MOST_BESIDE_VERB &&
		(BEFORE_SAYING.test(words[end - 1] ?? '') || BETWEEN_BE_AND_PARTICIPLE.test(words[end - 1] ?? ''))
	)
		end--;
	return end;
}

/** "according to Vell Port lead Ada Lind, “…”": the name right before the marks. */
function candidateAccordingTo(
	{ words, sentenceOf }: MarkedText,
	last: number,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	for (let at = last; at > last - LONGEST_ACCORDING && sentenceOf[at] === sentenceOf[last]; at--) {
		// "a copy of the filing obtained by the Vell Courier": what stands first is the source
		if (/^[,;:]$/.test(words[at] ?? '') || (PREPOSITION.test(words[at] ?? '') && words[at] !== 'to')) return null;
		if (words[at] !== 'to' || words[at - 1] !== 'according') continue;
		return (
			candidates.find(
				({ tokens, name }) => tokens[0] > at && tokens[1] === last + 1 && (name?.participant.personhood ?? 0) > 0,
			) ?? null
		);
	}
	return null;
}

/** "She walks home at night, insisting, “…”": who the sentence is about goes on to speak. */
function subjectOfSentence(
	{ words, sentences, sentenceOf }: MarkedText,
	verb: number,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	const start = sentences[sentenceOf[verb] ?? 0]?.firstToken ?? 0;
	const subject = candidates.find(({ tokens: [from] }) => from >= start && from <= verb);
	const opens = subject && (subject.tokens[0] === start || subject.name?.fullFirstToken === start);
	return opens && !/^[,'’]$/.test(words[subject.tokens[1]] ?? '') ? subject : null;
}

function speakerAfter(
	marked: MarkedText,
	{ parts }: QuoteDraft,
	candidates: readonly SourceCandidate[],
): SourceCandidate | null {
	const { words, sentences, sentenceOf, reporting, passageOf } = marked;
	const end = parts[0]?.[1] ?? 0;
	const limit = sentences[sentenceOf[end - 1] ?? 0]?.endToken ?? 0;
	let at = end;
	while (at < limit && at < end + 2 && !/^\p{L}/u.test(words[at] ?? '')) at++;
	if (at >= limit || (passageOf[at] ?? -1) >= 0) return null;
	const isVerbFirst = (reporting[at] ?? 0) >= SAYING;
	const from = isVerbFirst ? at + 1 : at;
	const described = descriptionFrom(marked, from);
	if (!described || candidates.some((candidate) => belongsTo(candidate, described))) return null;
	const isWhole = isVerbFirst || (reporting[afterAdverbs(marked, described[1])] ?? 0) >= SAYING;
	return isWhole ? { kind: 'tagged', tokens: described, name: null } : null;
}

/** Tokens behind a description in which a person may be named for it: "the coach of Vell United, Ada Lind". */
const NAMED_BEHIND = 12;

/** Whether a source stands in a description, or is a person that it may describe. */
function belongsTo({ tokens: [first, end], name }: SourceCandidate, [from, to]: TokenRange): boolean {
	if (end <= from) return false;
	return first < to || (first < to + NAMED_BEHIND && (name?.participant.personhood ?? 0) > 0);
}

function afterAdverbs({ words }: MarkedText, from: number): number {
	let at = from;
	while (
		at < from + MOST_BESIDE_VERB &&
		(BEFORE_SAYING.test(words[at] ?? '') || BETWEEN_BE_AND_PARTICIPLE.test(words[at] ?? ''))
	)
		at++;
	return at;
}

/** "When Lind pressed Voss, the prime minister said": a source that holds a clause before the description of who speaks. */
function isOtherClause({ words }: MarkedText, { tokens, name }: SourceCandidate, described: SourceCandidate): boolean {
	const [first] = described.tokens;
	return tokens[0] < first && words[first - 1] === ',' && name?.endToken !== first - 1;
}

/** "the prime minister" before a token. */
function descriptionBefore(marked: MarkedText, end: number): SourceCandidate | null {
	if (!ONE_PERSON.test(marked.words[end - 1] ?? '')) return null;
	for (let first = end - 2; first >= end - LONGEST_DESCRIPTION; first--) {
		const described = descriptionFrom(marked, first);
		if (described) return described[1] === end ? { kind: 'tagged', tokens: described, name: null } : null;
	}
	return null;
}

/** "the 36-year-old", "the mother of four", "The Florida fan" from a token on, up to the noun that says what the person is. */
function descriptionFrom({ words, sentenceOf }: MarkedText, first: number): [number, number] | null {
	if (words[first] !== 'the') return null;
	let found: [number, number] | null = null;
	for (let at = first + 1; at < first + LONGEST_DESCRIPTION && sentenceOf[at] === sentenceOf[first]; at++) {
		const word = words[at] ?? '';
		if (/^\d+-year-old$/.test(word)) found = [first, at + 1];
		else if (!/^[\p{L}][\p{L}.'-]*$/u.test(word) || NO_DESCRIPTION.test(word) || SOURCE_PRONOUN.test(word)) break;
		else if (ONE_PERSON.test(word)) found = [first, at + 1];
		else if (found) break;
	}
	return found;
}
