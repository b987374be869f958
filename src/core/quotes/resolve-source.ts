import type { Span } from '../article.ts';
import type { LastSpeaker, SeenReferences } from './antecedent-features.ts';
import type { FeatureWeights } from './feature-weights.ts';
import { firstFrom } from './first-from.ts';
import type { MarkedText } from './marked-text.ts';
import type { Participant } from './participant.ts';
import { beginOfName, nameSpeaker, type Reference } from './participants.ts';
import { genderOfPronoun, resolvePronoun } from './resolve-pronoun.ts';
import type { SourceCandidate } from './source-candidates.ts';

/** Whom a source means. */
export interface Reading {
	/** A full name, or the words that describe the speaker. */
	speaker: string;
	participant: Participant | null;
	/** 0 to 1: the belief that the words mean this person; 1 where they name them. */
	certainty: number;
}

/** What the words of the text before a source tell about it. */
export interface SourceContext {
	seen: SeenReferences;
	last: LastSpeaker | null;
	antecedentWeights: FeatureWeights;
}

/** Beliefs in readings that no model weighs: "who" and "which" after a name, "they" for the organisation that spoke last. */
const RELATIVE_CERTAINTY = 0.97;
const CARRIED_CERTAINTY = 0.8;
/** A pronoun nobody can be named for. */
const BARE_PRONOUN_CERTAINTY = 0.3;

/** Names before a relative pronoun that it may belong to. */
const MOST_NAMES = 40;

/** Offsets of a source's words. */
export function spanOfSource(marked: MarkedText, { tokens: [first, end] }: SourceCandidate): Span {
	return [marked.tokens[first]?.start ?? 0, marked.tokens[end - 1]?.end ?? 0];
}

/** Says whom a source means: a name, the antecedent of a pronoun, or nobody but its description. */
export function readSource(marked: MarkedText, source: SourceCandidate, context: SourceContext): Reading {
	if (source.name) return { participant: source.name.participant, speaker: nameSpeaker(source.name), certainty: 1 };
	const [first, end] = source.tokens;
	const description = marked.text.slice(...spanOfSource(marked, source)).replace(/[\s,]+$/, '');
	if (end - first > 1) return { participant: null, speaker: description, certainty: 1 };
	const word = marked.words[first] ?? '';
	const gender = genderOfPronoun(word);
	if (gender) {
		const { seen, last, antecedentWeights } = context;
		const antecedent = resolvePronoun(marked, first, gender, seen, last, antecedentWeights);
		if (antecedent) {
			const { participant, share } = antecedent;
			return { participant, speaker: participant.name, certainty: share };
		}
	}
	if (word === 'who' || word === 'which') {
		const participant = nearestBefore(marked, first, context.seen.references, word === 'who');
		if (participant) return { participant, speaker: participant.name, certainty: RELATIVE_CERTAINTY };
	}
	const last = context.last?.participant;
	if ((word === 'they' || word === 'it') && last && last.personhood < 0) {
		return { participant: last, speaker: last.name, certainty: CARRIED_CERTAINTY };
	}
	const isPronoun = /^(?:he|she|they|it|i|we|who|which)$/.test(word);
	return { participant: null, speaker: description, certainty: isPronoun ? BARE_PRONOUN_CERTAINTY : 1 };
}

/** Whom a relative pronoun belongs to: the nearest name before it in the sentence; for "who", a person's before another's. */
function nearestBefore(
	marked: MarkedText,
	token: number,
	references: readonly Reference[],
	prefersPersons: boolean,
): Participant | null {
	const opener = marked.sentences[marked.sentenceOf[token] ?? 0]?.firstToken ?? 0;
	let nearest: Participant | null = null;
	let nearestPerson: Participant | null = null;
	const end = firstFrom(references, token, beginOfName);
	const before = references.slice(Math.max(end - MOST_NAMES, firstFrom(references, opener, beginOfName)), end);
	for (const { endToken, isInMarks, participant } of before) {
		if (endToken > token || isInMarks) continue;
		nearest = participant;
		if (participant.personhood > 0) nearestPerson = participant;
	}
	return prefersPersons ? (nearestPerson ?? nearest) : nearest;
}
