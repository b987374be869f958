import type { Span } from '../article.ts';
import { SOURCE_PRONOUN } from '../languages/en/pronouns.ts';
import { actorDescribed, type DescribedActors } from '../people/described-actors.ts';
import type { Participant } from '../people/participant.ts';
import { beginOfName, nameSpeaker, type Reference } from '../people/participants.ts';
import type { Antecedents } from '../people/resolve-pronouns.ts';
import { firstFrom } from './first-from.ts';
import type { MarkedText } from './marked-text.ts';
import type { SourceCandidate } from './source-candidates.ts';

/** Whom a source means. */
export interface Reading {
	/** A full name, or the words that describe the speaker. */
	speaker: string;
	participant: Participant | null;
	/** Index into the analysis' actors. */
	actor: number | null;
	/** 0 to 1: the belief that the words mean this person; 1 where they name them. */
	certainty: number;
}

/** What the words of the text before a source tell about it. */
export interface SourceContext {
	references: readonly Reference[];
	antecedents: Antecedents;
	described: DescribedActors;
	/** Who spoke last. */
	last: Participant | null;
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
	if (source.name) return readingOf(source.name.participant, 1, nameSpeaker(source.name));
	const [first, end] = source.tokens;
	const [start, stop] = spanOfSource(marked, source);
	const description = marked.text.slice(start, stop).replace(/[\s,]+$/, '');
	const unnamed: Reading = { participant: null, actor: null, speaker: description, certainty: 1 };
	const word = marked.words[first] ?? '';
	const isPronoun = end - first === 1 && SOURCE_PRONOUN.test(word);
	const described = actorDescribed(marked.text, start, start + description.length, context.described);
	if (described) return { ...unnamed, actor: described.actor, speaker: isPronoun ? described.name : description };
	// "her campaign" is nobody named
	if (end - first > 1) return unnamed;
	const antecedent = context.antecedents.get(first);
	if (antecedent) return readingOf(antecedent.participant, antecedent.share);
	if (!isPronoun) return unnamed;
	if (word === 'who' || word === 'which') {
		const participant = nearestBefore(marked, first, context.references, word === 'who');
		if (participant) return readingOf(participant, RELATIVE_CERTAINTY);
	}
	const { last } = context;
	if ((word === 'they' || word === 'it') && last && last.personhood < 0) return readingOf(last, CARRIED_CERTAINTY);
	return { ...unnamed, certainty: BARE_PRONOUN_CERTAINTY };
}

function readingOf(participant: Participant, certainty: number, speaker = participant.name): Reading {
	return { participant, actor: participant.actor, speaker, certainty };
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
