import { FIRST_FEATURE } from '../learning/feature-numbers.ts';
import { hashFeature, hashWord } from '../learning/hashes.ts';
import type { Participant } from '../people/participant.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import type { MarkedText } from './marked-text.ts';
import type { SourceCandidate } from './source-candidates.ts';
import type { SpeechIndex } from './speech-index.ts';

/** Who was found to speak in the quote before. */
export interface LastSpeech {
	draft: QuoteDraft;
	source: SourceCandidate | null;
	participant: Participant | null;
}

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
const CANDIDATE_KINDS = { tagged: 0, name: 1, pronoun: 2 } as const;
const SIDES = { before: 0, between: 1, after: 2 } as const;

function bucket(distance: number): number {
	if (distance < 3) return distance;
	if (distance < 5) return 3;
	if (distance < 9) return 4;
	if (distance < 17) return 5;
	if (distance < 33) return 6;
	return distance < 65 ? 7 : 8;
}

/** Where a candidate stands to the quote, and the tokens between them. */
function place(draft: QuoteDraft, first: number, end: number): { side: number; gap: [number, number]; near: number } {
	let previous: readonly [number, number] | null = null;
	for (const part of draft.parts) {
		if (end <= part[0]) {
			if (!previous) return { side: SIDES.before, gap: [end, part[0]], near: part[0] };
			return { side: SIDES.between, gap: [previous[1], first], near: previous[1] - 1 };
		}
		previous = part;
	}
	const after = previous?.[1] ?? 0;
	return { side: SIDES.after, gap: [after, first], near: after - 1 };
}

/** Hashed features of each candidate of a quote: where it stands, what stands beside it, what it is. */
export function describeCandidates(
	marked: MarkedText,
	draft: QuoteDraft,
	candidates: readonly SourceCandidate[],
	index: SpeechIndex,
	last: LastSpeech | null,
): number[][] {
	const { words, sentences, sentenceOf, passageOf, reporting } = marked;
	const quoteKind = KINDS[draft.kind];
	const firstToken = draft.parts[0]?.[0] ?? 0;
	const quoteSentence = sentenceOf[firstToken] ?? 0;
	const taggedNear = candidates.filter(
		(candidate) => candidate.kind === 'tagged' && sentenceOf[candidate.tokens[0]] === quoteSentence,
	).length;
	const hasOwnCue = index.cuesIn(sentences[quoteSentence]?.firstToken ?? 0, sentences[quoteSentence]?.endToken ?? 0);
	const lastDistance = last
		? Math.min(3, (sentences[quoteSentence]?.paragraph ?? 0) - paragraphOfDraft(marked, last.draft))
		: 4;
	const standsFree = isFreeStanding(marked, draft, index) ? 1 : 0;
	const paragraph = sentences[quoteSentence]?.paragraph ?? 0;
	const before = standsFree ? personsInParagraph(marked, candidates, paragraph - 1) : new Set<Participant>();
	return candidates.map((candidate) => {
		const features: number[] = [];
		let feature: number = FIRST_FEATURE.source;
		const put = (a: number, b = 0) => {
			features.push(hashFeature(++feature, a, b));
		};
		const [first, end] = candidate.tokens;
		const kind = CANDIDATE_KINDS[candidate.kind];
		const { side, gap, near } = place(draft, first, end);
		const sentence = sentenceOf[first] ?? 0;
		const away = Math.max(-3, Math.min(2, sentence - (sentenceOf[near] ?? 0))) + 3;
		const sameParagraph = sentences[sentence]?.paragraph === sentences[sentenceOf[near] ?? 0]?.paragraph ? 1 : 0;
		const position = side + 3 * away + 18 * sameParagraph;
		const opens = first - (sentences[sentence]?.firstToken ?? 0) < 2 ? 1 : 0;
		const verbAfter = (reporting[end] ?? 0) + 4 * (reporting[end + 1] ?? 0);
		const verbBefore = first > 0 ? (reporting[first - 1] ?? 0) : 0;
		const nextCue = index.cueAfter(end, sentences[sentence]?.endToken ?? 0);
		const lastCue = index.cueBefore(first - 1, sentences[sentence]?.firstToken ?? 0);
		const cueAfter = nextCue < 0 ? 0 : nearness(nextCue - end);
		const cueBefore = lastCue < 0 ? 0 : nearness(first - 1 - lastCue);
		const gapPassages = index.hasMarksIn(...gap) ? 1 : 0;
		const gapCommas = Math.min(2, index.commasIn(...gap));
		const gapSources = Math.min(2, index.sourcesIn(...gap));
		const gapCues = Math.min(2, index.cuesIn(...gap));
		const pronoun = candidate.name || end - first > 1 ? 0 : hashWord(words[first] ?? '');
		const wordBefore = first > 0 ? hashWord(words[first - 1] ?? '') : 0;
		const wordAfter = hashWord(words[end] ?? '');
		const colon = words[gap[1] - 1] === ':' || words[gap[1] - 2] === ':' ? 1 : 0;
		const participant = candidate.name?.participant ?? null;
		const isLastSource = last?.source === candidate ? 1 : 0;
		const isLastParticipant = participant !== null && participant === last?.participant ? 1 : 0;

		put(kind + 3 * quoteKind, position);
		put(side + 3 * bucket(gap[1] - gap[0]), kind + 3 * sameParagraph);
		put(side + 3 * quoteKind, verbAfter + 16 * verbBefore);
		put(cueAfter + 4 * cueBefore + 16 * kind, position);
		put(cueAfter + 4 * cueBefore + 16 * quoteKind, gapSources + 3 * gapCues + 9 * side);
		put(gapSources + 3 * gapCues + 9 * gapPassages + 18 * gapCommas, position);
		put(wordAfter, side + 3 * away);
		put(wordBefore, side + 3 * away);
		put(opens + 2 * kind, position);
		put(pronoun, position);
		put(colon + 2 * side, kind + 3 * away);
		put(Math.min(3, taggedNear) + 4 * kind, position);
		put(Math.min(2, hasOwnCue) + 3 * kind, position + 64 * quoteKind);
		put(participant ? Math.min(5, participant.names.length) : 9, kind + 3 * quoteKind);
		put(participant ? participant.personhood + 2 : 0, kind + 3 * quoteKind);
		put(isLastSource + 2 * isLastParticipant, lastDistance + 8 * kind);
		put(isLastSource + 2 * isLastParticipant + 4 * Math.min(2, hasOwnCue), position + 64 * lastDistance);
		put(candidate.name?.isPossessive ? 1 : 0, kind + 3 * side);
		put((passageOf[first] ?? -1) >= 0 ? 1 : 0, quoteKind);
		put(draft.parts.length > 1 ? 1 : 0, position);
		put(verbAfter + 16 * verbBefore, position);
		const prominence = participant?.prominence ?? 3;
		const wasBefore = participant && before.has(participant) ? (before.size === 1 ? 2 : 1) : 0;
		put(standsFree + 2 * wasBefore + 8 * prominence, isLastParticipant + 2 * kind);
		put(standsFree + 2 * prominence + 8 * opens, position);
		put(standsFree + 2 * wasBefore + 8 * isLastParticipant + 16 * prominence, lastDistance);
		return features;
	});
}

/** Whether a quote fills its sentence: nobody is named beside it. */
export function isFreeStanding(
	{ sentences, sentenceOf }: MarkedText,
	{ parts }: QuoteDraft,
	index: SpeechIndex,
): boolean {
	const [first, end] = parts[0] ?? [0, 0];
	const { firstToken = 0, endToken = 0 } = sentences[sentenceOf[first] ?? 0] ?? {};
	return index.wordsIn(firstToken, first) + index.wordsIn(end, endToken) === 0;
}

/** The persons among the candidates that a paragraph names. */
function personsInParagraph(
	{ sentences, sentenceOf }: MarkedText,
	candidates: readonly SourceCandidate[],
	paragraph: number,
): Set<Participant> {
	const persons = new Set<Participant>();
	for (const { name, tokens } of candidates) {
		if (!name || name.participant.personhood <= 0) continue;
		if (sentences[sentenceOf[tokens[0]] ?? 0]?.paragraph === paragraph) persons.add(name.participant);
	}
	return persons;
}

/** Of the nearest cue in the sentence: 1 right beside, 2 within three tokens, 3 further off. */
function nearness(distance: number): number {
	if (distance === 0) return 1;
	return distance < 4 ? 2 : 3;
}

function paragraphOfDraft(marked: MarkedText, draft: QuoteDraft): number {
	return marked.sentences[marked.sentenceOf[(draft.parts.at(-1)?.[1] ?? 1) - 1] ?? 0]?.paragraph ?? 0;
}
