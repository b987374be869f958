import type { Span } from '../article.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import { addWeights, type FeatureWeights } from './feature-weights.ts';
import type { Name } from './find-names.ts';
import type { MarkedText } from './marked-text.ts';
import type { Participant } from './participants.ts';
import { genderOfPronoun, type LastSpeaker, resolvePronoun } from './resolve-pronoun.ts';
import { candidatesFor, findSources, type SourceCandidate } from './source-candidates.ts';
import { describeCandidates, type LastSpeech } from './source-features.ts';
import { Role } from './token-features.ts';

/** Who is taken to have said a quote. */
export interface Attribution {
	/** A full name, or the words that describe the speaker. */
	speaker: string;
	participant: Participant | null;
	mention: Span;
	cue: Span[];
	source: SourceCandidate;
	/** 0 to 1: share of the ranker's belief in this speaker. */
	share: number;
	/** How far a pronoun's antecedent leads (see {@link resolvePronoun}); null where the speaker is named. */
	pronounMargin: number | null;
}

interface Resolved {
	participant: Participant | null;
	speaker: string;
	pronounMargin: number | null;
}

/** Names a speaker for each quote, in order, since who spoke last tells who goes on. Null for a quote with nobody near it. */
export function attributeQuotes(
	marked: MarkedText,
	drafts: readonly QuoteDraft[],
	roles: Uint8Array,
	owners: ReadonlyMap<Name, Participant>,
	weights: FeatureWeights,
): (Attribution | null)[] {
	const sources = findSources(marked, roles, owners);
	let lastSpeech: LastSpeech | null = null;
	let lastSpeaker: LastSpeaker | null = null;
	return drafts.map((draft) => {
		const candidates = candidatesFor(marked, draft, sources);
		const shares = rankCandidates(marked, draft, candidates, roles, lastSpeech, weights);
		const attribution = chooseSpeaker(candidates, shares, (candidate) =>
			resolve(marked, candidate, owners, roles, lastSpeaker),
		);
		if (!attribution) return null;
		const { best, resolved, share } = attribution;
		lastSpeech = { draft, source: best, participant: resolved.participant };
		if (resolved.participant) {
			const paragraph = marked.sentences[marked.sentenceOf[draft.parts.at(-1)?.[0] ?? 0] ?? 0]?.paragraph ?? 0;
			lastSpeaker = { participant: resolved.participant, paragraph };
		}
		return {
			...resolved,
			mention: spanOf(marked, best),
			cue: findCue(marked, draft, best, roles),
			source: best,
			share,
		};
	});
}

/** The ranker's belief in each candidate; they sum to 1. */
function rankCandidates(
	marked: MarkedText,
	draft: QuoteDraft,
	candidates: readonly SourceCandidate[],
	roles: Uint8Array,
	last: LastSpeech | null,
	weights: FeatureWeights,
): number[] {
	const scores = new Float32Array(candidates.length);
	describeCandidates(marked, draft, candidates, roles, last).forEach((features, index) => {
		for (const hash of features) addWeights(weights, hash, scores, index);
	});
	const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	const exponentials = Array.from(scores, (score) => Math.exp((score - most) * weights.scale));
	const sum = exponentials.reduce((a, b) => a + b, 0);
	return exponentials.map((value) => value / sum);
}

/** Beliefs below this share change nothing. */
const LEAST_SHARE = 0.02;

/** Adds up the beliefs in candidates that mean the same person and takes the strongest. */
function chooseSpeaker(
	candidates: readonly SourceCandidate[],
	shares: readonly number[],
	resolveCandidate: (candidate: SourceCandidate) => Resolved,
): { best: SourceCandidate; resolved: Resolved; share: number } | null {
	const groups = new Map<
		Participant | SourceCandidate,
		{ best: SourceCandidate; resolved: Resolved; share: number; most: number }
	>();
	candidates.forEach((candidate, index) => {
		const share = shares[index] ?? 0;
		if (share < LEAST_SHARE) return;
		const resolved = resolveCandidate(candidate);
		const key = resolved.participant ?? candidate;
		const group = groups.get(key);
		if (!group) groups.set(key, { best: candidate, resolved, share, most: share });
		else {
			group.share += share;
			if (share > group.most) Object.assign(group, { best: candidate, resolved, most: share });
		}
	});
	let strongest: { best: SourceCandidate; resolved: Resolved; share: number } | null = null;
	for (const group of groups.values()) if (!strongest || group.share > strongest.share) strongest = group;
	return strongest;
}

function spanOf(marked: MarkedText, { tokens: [first, end] }: SourceCandidate): Span {
	return [marked.tokens[first]?.start ?? 0, marked.tokens[end - 1]?.end ?? 0];
}

function resolve(
	marked: MarkedText,
	candidate: SourceCandidate,
	owners: ReadonlyMap<Name, Participant>,
	roles: Uint8Array,
	last: LastSpeaker | null,
): Resolved {
	if (candidate.participant)
		return { participant: candidate.participant, speaker: candidate.participant.name, pronounMargin: null };
	const [start, end] = spanOf(marked, candidate);
	const described = {
		participant: null,
		speaker: marked.text.slice(start, end).replace(/[\s,]+$/, ''),
		pronounMargin: null,
	};
	const [first, after] = candidate.tokens;
	if (after - first > 1) return described;
	const word = marked.words[first] ?? '';
	const gender = genderOfPronoun(word);
	if (gender) {
		const antecedent = resolvePronoun(marked, first, gender, owners, roles, last);
		if (!antecedent) return described;
		const { participant, margin } = antecedent;
		return { participant, speaker: participant.name, pronounMargin: margin };
	}
	if (word === 'who') {
		const participant = nearestBefore(marked, first, owners);
		if (participant) return { participant, speaker: participant.name, pronounMargin: 1 };
	}
	if ((word === 'they' || word === 'it') && last && last.participant.personhood < 0) {
		return { participant: last.participant, speaker: last.participant.name, pronounMargin: 1 };
	}
	return described;
}

/** Whom a relative pronoun belongs to: the nearest name before it in the sentence, a person's before another's. */
function nearestBefore(marked: MarkedText, token: number, owners: ReadonlyMap<Name, Participant>): Participant | null {
	const opener = marked.sentences[marked.sentenceOf[token] ?? 0]?.firstToken ?? 0;
	let nearest: Participant | null = null;
	let nearestPerson: Participant | null = null;
	for (const [name, participant] of owners) {
		if (name.firstToken < opener || name.endToken > token || name.isInMarks) continue;
		nearest = participant;
		if (participant.personhood > 0) nearestPerson = participant;
	}
	return nearestPerson ?? nearest;
}

/** The reporting words between or beside a quote and its source: of the cues in their sentences, the one nearest to the source. */
function findCue(marked: MarkedText, draft: QuoteDraft, source: SourceCandidate, roles: Uint8Array): Span[] {
	const sentence = marked.sentences[marked.sentenceOf[source.tokens[0]] ?? 0];
	if (!sentence) return [];
	let nearest: [number, number] | null = null;
	let nearestDistance = Number.POSITIVE_INFINITY;
	for (let i = sentence.firstToken; i < sentence.endToken; i++) {
		if (roles[i] !== Role.Cue || draft.parts.some((part) => i >= part[0] && i < part[1])) continue;
		let end = i + 1;
		while (roles[end] === Role.Cue && end < sentence.endToken) end++;
		const distance = i >= source.tokens[1] ? i - source.tokens[1] : source.tokens[0] - end + 0.5;
		if (distance < nearestDistance) {
			nearest = [i, end];
			nearestDistance = distance;
		}
		i = end - 1;
	}
	return nearest ? [[marked.tokens[nearest[0]]?.start ?? 0, marked.tokens[nearest[1] - 1]?.end ?? 0]] : [];
}
