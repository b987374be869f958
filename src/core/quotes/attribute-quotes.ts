import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import type { Span } from '../article.ts';
import { NO_STANCE } from '../languages/en/source-words.ts';
import { addWeights, type FeatureWeights } from '../learning/feature-weights.ts';
import { seeReferences } from '../people/antecedent-features.ts';
import type { DescribedActors } from '../people/described-actors.ts';
import type { Gender } from '../people/gender.ts';
import { type NamedInMarks, namedInMarks } from '../people/named-in-marks.ts';
import type { Participant } from '../people/participant.ts';
import type { Reference } from '../people/participants.ts';
import { type Antecedent, type Antecedents, resolvePronoun, resolvePronouns } from '../people/resolve-pronouns.ts';
import { isAskedByNobody, isWritten } from './barred-sources.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import { collectEpithets, type Epithets } from './epithets.ts';
import { introducedSpeaker } from './introduced-speaker.ts';
import type { FrameSentence, MarkedText } from './marked-text.ts';
import type { QuoteModel } from './quote-model.ts';
import { reasonForSpeaker } from './reason-for-speaker.ts';
import { type Reading, readSource, type SourceContext, spanOfSource } from './resolve-source.ts';
import { candidatesFor, findSources, type SourceCandidate } from './source-candidates.ts';
import { describeCandidates, type LastSpeech } from './source-features.ts';
import type { SpeakerLabel } from './speaker-labels.ts';
import type { SpeakerReason } from './speaker-reason.ts';
import type { SpeechIndex } from './speech-index.ts';
import { Role } from './token-features.ts';
import type { TokenRange } from './token-range.ts';

/** Who is taken to have said a quote. */
export interface Attribution extends Reading {
	source: SourceCandidate;
	mention: Span;
	cue: Span[];
	/** 0 to 1: share of the ranker's belief in this speaker. */
	share: number;
	reason: SpeakerReason;
	/** The words in marks follow a verb of standpoint of its subject: “which backed the plan ‘whatever it takes’”. */
	isStance: boolean;
}

/** Who is named in a text, where, and whom its pronouns mean. */
export interface SpokenOf {
	references: readonly Reference[];
	sources: readonly SourceCandidate[];
	antecedents: Antecedents;
	named: NamedInMarks;
	/** Whom the tagger found to speak. */
	speaking: ReadonlySet<Participant>;
	/** Whom a "he" or "she" at a token would mean after who spoke last. */
	meant: (token: number, gender: Gender, last: SourceContext['last']) => Antecedent | null;
	described: DescribedActors;
	epithets: Epithets;
	/** By index into the analysis' actors. */
	byActor: ReadonlyMap<number, Participant>;
}

/** Reads a text for who may have said something in it. */
export function findSpeakers(
	marked: MarkedText,
	roles: Uint8Array,
	{ references, described }: Pick<SpokenOf, 'references' | 'described'>,
	{ antecedentRanker }: Pick<QuoteModel, 'antecedentRanker'>,
	deadline: Deadline = NO_DEADLINE,
): SpokenOf {
	const sources = findSources(marked, roles, references);
	const tagged = sources.filter(({ kind }) => kind === 'tagged');
	const seen = seeReferences(marked, references, roles);
	const named = namedInMarks(marked, references);
	const antecedents = resolvePronouns(marked, seen, tagged, { weights: antecedentRanker, named }, deadline);
	const speaking = new Set(tagged.flatMap(({ name }) => (name ? [name.participant] : [])));
	const meant: SpokenOf['meant'] = (token, gender, last) =>
		resolvePronoun(marked, token, gender, { seen, last, weights: antecedentRanker, notThese: undefined });
	const byActor = new Map(
		references.flatMap(({ participant }) => (participant.actor === null ? [] : [[participant.actor, participant]])),
	);
	return {
		references,
		described,
		sources,
		antecedents,
		named,
		speaking,
		meant,
		epithets: collectEpithets(marked, references),
		byActor,
	};
}

/**
 * Names a speaker for each quote, in order, since who spoke last tells who goes on. Null for a quote with nobody near it.
 * @param deadline when it is over, the rest of the quotes is left out
 */
export function attributeQuotes(
	marked: MarkedText,
	drafts: readonly QuoteDraft[],
	labels: readonly SpeakerLabel[],
	index: SpeechIndex,
	people: SpokenOf,
	model: Pick<QuoteModel, 'sourceRanker'>,
	deadline: Deadline = NO_DEADLINE,
): (Attribution | null)[] {
	const { sources } = people;
	const sourceAt = new Map(sources.map((source) => [source.tokens[0], source]));
	const labelAt = new Map(labels.map(({ label, speech }) => [speech[0], sourceAt.get(label[0])]));
	let lastSpeech: LastSpeech | null = null;
	let last: SourceContext['last'] = null;
	let lastDescribed: TokenRange | null = null;
	const attributions: (Attribution | null)[] = [];
	for (const draft of drafts) {
		if (deadline.isOver()) break;
		attributions.push(attribute(draft));
	}
	return attributions;

	function attribute(draft: QuoteDraft): Attribution | null {
		if (isAskedByNobody(marked, draft)) return null;
		const labelled = labelAt.get(draft.parts[0]?.[0] ?? -1);
		const near = labelled ? [labelled] : candidatesFor(marked, draft, sources);
		const introduced = labelled ? null : introducedSpeaker(marked, draft, near);
		const candidates = introduced && !near.includes(introduced) ? [...near, introduced] : near;
		const meant = (token: number, gender: Gender) => people.meant(token, gender, last);
		const context = { ...people, last, lastDescribed, meant };
		const read = (candidate: SourceCandidate) => readSource(marked, candidate, context);
		const shares = introduced
			? candidates.map((candidate) => (candidate === introduced ? 1 : 0))
			: withoutNamed(
					rankCandidates(marked, draft, candidates, index, lastSpeech, model.sourceRanker),
					draft,
					candidates,
				);
		const choice = chooseSpeaker(candidates, shares, read);
		if (!choice) return null;
		const { source, reading, share } = choice;
		const mention = spanOfSource(marked, source);
		const reporting = findCue(marked, draft, source, index);
		const stance = reporting.length > 0 ? null : findStance(marked, draft, source);
		const cue = stance ? [spanOfTokens(marked, stance)] : reporting;
		const before = lastSpeech?.source ?? null;
		const reason = reasonForSpeaker(marked, draft, { source, mention, cue }, { isLabelled: !!labelled, before });
		lastSpeech = { draft, source, participant: reading.participant };
		// a pronoun goes on for whoever was described before it
		const [first, end] = source.tokens;
		if (reading.participant || source.name) lastDescribed = null;
		else if (end - first > 1) lastDescribed = source.tokens;
		last = reading.participant ? { participant: reading.participant, token: source.tokens[0] } : last;
		const certainty = reading.certainty * (isWritten(marked, draft) ? WRITTEN_CERTAINTY : 1);
		return { ...reading, certainty, source, share, mention, cue, reason, isStance: stance !== null };
	}

	/** Takes most of the belief from those outside the sentence whom the words in marks name: nobody says of themselves “he knew Lind”. */
	function withoutNamed(shares: number[], draft: QuoteDraft, candidates: readonly SourceCandidate[]): number[] {
		const sentence = marked.sentenceOf[draft.parts[0]?.[0] ?? 0] ?? 0;
		const spokenOf = draft.kind === 'direct' ? people.named.get(sentence) : undefined;
		if (!spokenOf) return shares;
		const kept = candidates.map(({ name, tokens }, at) => {
			const participant = name?.participant ?? people.antecedents.get(tokens[0])?.participant;
			const isOut = participant !== undefined && spokenOf.has(participant) && marked.sentenceOf[tokens[0]] !== sentence;
			return (shares[at] ?? 0) * (isOut ? SPOKEN_OF_SHARE : 1);
		});
		const sum = kept.reduce((a, b) => a + b, 0);
		return kept.map((share) => share / sum);
	}
}

/** Whoever is near a banner seldom says what it says. */
const WRITTEN_CERTAINTY = 0.2;

/** What is left of the belief in a speaker whom the words name. */
const SPOKEN_OF_SHARE = 0.05;

/** The ranker's belief in each candidate; they sum to 1. */
function rankCandidates(
	marked: MarkedText,
	draft: QuoteDraft,
	candidates: readonly SourceCandidate[],
	index: SpeechIndex,
	last: LastSpeech | null,
	weights: FeatureWeights,
): number[] {
	const scores = new Float32Array(candidates.length);
	describeCandidates(marked, draft, candidates, index, last).forEach((features, at) => {
		for (const hash of features) addWeights(weights, hash, scores, at);
	});
	const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	const exponentials = Array.from(scores, (score) => Math.exp((score - most) * weights.scale));
	const sum = exponentials.reduce((a, b) => a + b, 0);
	return exponentials.map((value) => value / sum);
}

interface Choice {
	source: SourceCandidate;
	reading: Reading;
	share: number;
}

/** Beliefs below this share change nothing. */
const LEAST_SHARE = 0.02;

/** Adds up the beliefs in candidates that mean the same person and takes the strongest. */
function chooseSpeaker(
	candidates: readonly SourceCandidate[],
	shares: readonly number[],
	read: (candidate: SourceCandidate) => Reading,
): Choice | null {
	const groups = new Map<Participant | SourceCandidate, Choice & { most: number }>();
	candidates.forEach((source, index) => {
		const share = shares[index] ?? 0;
		if (share < LEAST_SHARE) return;
		const reading = read(source);
		const key = reading.participant ?? source;
		const group = groups.get(key);
		if (!group) groups.set(key, { source, reading, share, most: share });
		else {
			group.share += share;
			if (share > group.most) Object.assign(group, { source, reading, most: share });
		}
	});
	let strongest: Choice | null = null;
	for (const group of groups.values()) if (!strongest || group.share > strongest.share) strongest = group;
	return strongest;
}

/** The reporting words of a quote: of the cues in its source's sentence, the one nearest to the source. */
function findCue(marked: MarkedText, draft: QuoteDraft, source: SourceCandidate, index: SpeechIndex): Span[] {
	const sentence = marked.sentences[marked.sentenceOf[source.tokens[0]] ?? 0];
	if (!sentence) return [];
	const [first, end] = source.tokens;
	let after = index.cueAfter(end, sentence.endToken);
	// a source may be taken for a cue as well
	let before = index.cueBefore(end - 1, sentence.firstToken);
	// what the quote itself reports is none of its own
	for (let own = partAt(draft, after); own; own = partAt(draft, after))
		after = index.cueAfter(own[1], sentence.endToken);
	for (let own = partAt(draft, before); own; own = partAt(draft, before))
		before = index.cueBefore(own[0] - 1, sentence.firstToken);
	// a cue after the source wins over one as near before it
	const isAfter = after >= 0 && (before < 0 || after - end <= first - 1 - before);
	const nearest = isAfter || before >= 0 ? wholeCue(isAfter ? after : before, index, sentence, draft) : null;
	return nearest ? [spanOfTokens(marked, nearest)] : [];
}

function spanOfTokens({ tokens }: MarkedText, [first, end]: TokenRange): Span {
	return [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
}

/** The part of a quote that a token stands in. */
function partAt({ parts }: QuoteDraft, token: number): TokenRange | undefined {
	return parts.find((part) => token >= part[0] && token < part[1]);
}

function wholeCue(
	token: number,
	{ roles }: SpeechIndex,
	{ firstToken, endToken }: FrameSentence,
	draft: QuoteDraft,
): [number, number] {
	let first = token;
	let end = token + 1;
	while (first > firstToken && roles[first - 1] === Role.Cue && !partAt(draft, first - 1)) first--;
	while (end < endToken && roles[end] === Role.Cue) end++;
	return [first, end];
}

/** How many auxiliaries and adverbs may stand between a source and its verb: "which has long backed". */
const BEFORE_VERB = 2;

/**
 * A verb right after a source that tells what it thinks rather than says: "which backed the plan “whatever it takes”". It reports
 * words only where they stand in marks after it.
 */
function findStance(
	marked: MarkedText,
	draft: QuoteDraft,
	{ tokens: [, end] }: SourceCandidate,
): [number, number] | null {
	const first = draft.parts[0]?.[0] ?? 0;
	if (draft.kind === 'indirect' || marked.sentenceOf[end] !== marked.sentenceOf[first]) return null;
	for (let i = end; i < Math.min(end + BEFORE_VERB + 1, first); i++)
		if (marked.reporting[i] && !NO_STANCE.test(marked.words[i] ?? '')) return [i, i + 1];
	return null;
}
