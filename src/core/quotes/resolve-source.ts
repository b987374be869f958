import type { Span } from '../article.ts';
import { PRONOUN_GENDER, SOURCE_PRONOUN } from '../languages/en/pronouns.ts';
import { actorDescribed, type DescribedActors } from '../people/described-actors.ts';
import type { Gender } from '../people/gender.ts';
import type { Participant } from '../people/participant.ts';
import { beginOfName, nameSpeaker, type Reference } from '../people/participants.ts';
import type { Antecedent, Antecedents } from '../people/resolve-pronouns.ts';
import {
	agreesInGender,
	type Epithets,
	genderToMean,
	isEpithet,
	mayGoOn,
	personOfEpithet,
	tellsWho,
} from './epithets.ts';
import { firstFrom } from './first-from.ts';
import type { MarkedText } from './marked-text.ts';
import { relationBefore } from './relation-before.ts';
import type { SourceCandidate } from './source-candidates.ts';
import type { TokenRange } from './token-range.ts';

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
	epithets: Epithets;
	/** Who speaks anywhere. */
	speaking: ReadonlySet<Participant>;
	/** Whom a "he" or "she" at a token would mean. */
	meant: (token: number, gender: Gender) => Antecedent | null;
	/** By index into the analysis' actors. */
	byActor: ReadonlyMap<number, Participant>;
	/** Who spoke last, and the token at which they were named for it. */
	last: { participant: Participant; token: number } | null;
	/** Tokens of the words that describe who spoke last, where they name nobody. */
	lastDescribed: TokenRange | null;
}

/** Beliefs in readings that no model weighs: "who" and "which" after a name, "they" for the organisation that spoke last. */
const RELATIVE_CERTAINTY = 0.97;
const CARRIED_CERTAINTY = 0.8;
/** An epithet that fits one person only. */
const EPITHET_CERTAINTY = 0.95;
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
	if (described) {
		const participant = described.isPerson ? context.byActor.get(described.actor) : null;
		if (participant) return readingOf(participant, 1, isPronoun ? participant.name : description);
		return { ...unnamed, actor: described.actor, speaker: isPronoun ? described.name : description };
	}
	if (isEpithet(description)) {
		const person = personOfEpithet(description, context.epithets);
		if (person)
			return readingOf(
				person,
				isOtherNear(marked, first, person, context) ? BARE_PRONOUN_CERTAINTY : EPITHET_CERTAINTY,
			);
		const last = mayGoOn(description, context.epithets) ? goesOnSpeaking(marked, first, context) : null;
		if (last && agreesInGender(description, last)) return readingOf(last, CARRIED_CERTAINTY);
		const gender = genderToMean(description, context.epithets);
		const meant = gender && context.meant(first, gender);
		if (meant && meant.share >= MEANT_SHARE) return readingOf(meant.participant, CARRIED_CERTAINTY * meant.share);
		return { ...unnamed, certainty: tellsWho(description, context.epithets) ? 1 : BARE_PRONOUN_CERTAINTY };
	}
	// "her campaign" is nobody named
	if (end - first > 1) return unnamed;
	const antecedent = context.antecedents.get(first);
	if (antecedent)
		return ofRelation(marked, first, antecedent, context) ?? readingOf(antecedent.participant, antecedent.share);
	if (!isPronoun) return unnamed;
	if (word === 'who' || word === 'which') {
		const participant = nearestBefore(marked, first, context.references, word === 'who');
		if (participant) return readingOf(participant, RELATIVE_CERTAINTY);
	}
	const last = context.last?.participant;
	if (word === 'it' && last && last.personhood < 0) return readingOf(last, CARRIED_CERTAINTY);
	if (word === 'they' && last && last.personhood < 0 && wasNamedJustBefore(marked, first, last))
		return readingOf(last, CARRIED_CERTAINTY);
	return { ...unnamed, certainty: BARE_PRONOUN_CERTAINTY };
}

/**
 * "Ana Quay’s lawyer said … He added": what follows a name may call somebody else by it, and a pronoun means them where they spoke last or no other
 * gender fits. Where it may be either, nobody is named. Null where the name is the person's own.
 */
function ofRelation(
	marked: MarkedText,
	token: number,
	{ participant }: Antecedent,
	{ lastDescribed, last, references }: SourceContext,
): Reading | null {
	const gender = PRONOUN_GENDER.get(marked.words[token] ?? '') ?? null;
	const relation = gender && relationBefore(marked, token, participant);
	if (!relation || (relation.gender !== null && relation.gender !== gender)) return null;
	if (relation.named >= 0) {
		const other = references[firstFrom(references, relation.named, beginOfName)]?.participant;
		return other && other !== participant && other === last?.participant ? readingOf(other, CARRIED_CERTAINTY) : null;
	}
	const [first, end] = relation.tokens;
	const spokeLast = lastDescribed !== null && lastDescribed[0] < end && first < lastDescribed[1];
	if (spokeLast || (relation.isSubject && participant.gender !== null && participant.gender !== gender))
		return { participant: null, actor: null, speaker: relation.words, certainty: CARRIED_CERTAINTY };
	return relation.isSubject ? readingOf(participant, BARE_PRONOUN_CERTAINTY) : null;
}

/** "they" after an organisation means people whom it did not name as often: it must be named in the same sentence or the one before. */
function wasNamedJustBefore({ sentenceOf }: MarkedText, token: number, { names }: Participant): boolean {
	const sentence = sentenceOf[token] ?? 0;
	const nearest = names[firstFrom(names, token, ({ firstToken }) => firstToken) - 1];
	return nearest !== undefined && sentence - (sentenceOf[nearest.firstToken] ?? 0) <= 1;
}

/** Whether the paragraph up to a token names other persons and not this one: "the mother of four" may be either's description. */
function isOtherNear(
	marked: MarkedText,
	token: number,
	person: Participant,
	{ references, speaking }: SourceContext,
): boolean {
	const paragraphOf = (at: number) => marked.sentences[marked.sentenceOf[at] ?? 0]?.paragraph ?? 0;
	const paragraph = paragraphOf(token);
	let isOther = false;
	const end = firstFrom(references, token, beginOfName);
	for (let i = end - 1; i >= Math.max(0, end - MOST_NAMES); i--) {
		const { participant, firstToken, isInMarks } = references[i] ?? {};
		if (firstToken === undefined || paragraphOf(firstToken) !== paragraph) break;
		if (participant === person) return false;
		if (participant && !isInMarks && speaking.has(participant) && participant.personhood >= 0) isOther = true;
	}
	return isOther;
}

/** From which belief on an epithet that tells a gender is taken for somebody named before. */
const MEANT_SHARE = 0.7;

/** Paragraphs after which an epithet no longer means who spoke last. */
const EPITHET_PARAGRAPHS = 4;

/** "“…,” says Ada Lind. … The expert adds": an epithet means the person who spoke last, where nobody else is named in between. */
function goesOnSpeaking(
	marked: MarkedText,
	token: number,
	{ last, references, speaking }: SourceContext,
): Participant | null {
	if (!last || last.participant.personhood <= 0) return null;
	const paragraphOf = (at: number) => marked.sentences[marked.sentenceOf[at] ?? 0]?.paragraph ?? 0;
	if (paragraphOf(token) - paragraphOf(last.token) > EPITHET_PARAGRAPHS) return null;
	const from = firstFrom(references, last.token, beginOfName);
	const between = references.slice(from, firstFrom(references, token, beginOfName));
	if (between.length > MOST_NAMES) return null;
	const isOther = ({ participant, isInMarks }: Reference) =>
		!isInMarks && participant !== last.participant && (participant.personhood > 0 || speaking.has(participant));
	return between.some(isOther) ? null : last.participant;
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
