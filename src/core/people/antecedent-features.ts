import { PREPOSITION, PRONOUN_GENDER } from '../languages/en/pronouns.ts';
import { FIRST_FEATURE } from '../learning/feature-numbers.ts';
import { hashFeature, hashWord } from '../learning/hashes.ts';
import { firstFrom } from '../quotes/first-from.ts';
import type { MarkedText } from '../quotes/marked-text.ts';
import { between, countsBefore } from '../quotes/speech-index.ts';
import { Role } from '../quotes/token-features.ts';
import type { Name } from './find-names.ts';
import type { Gender } from './gender.ts';
import type { Participant } from './participant.ts';
import { beginOfName, type Reference } from './participants.ts';

/** Who spoke last, for pronouns that carry on with the same speaker. */
export interface LastSpeaker {
	participant: Participant;
	/** First token of what they said, or of the words that name them. */
	token: number;
}

/** Somebody a pronoun may stand for. */
export interface AntecedentCandidate {
	participant: Participant;
	/** Its last name before the pronoun. */
	nearest: Reference;
	features: number[];
}

/** Frame sentences before the pronoun's in which its antecedent is looked for. */
const SENTENCES_BACK = 7;

/** Tokens before the pronoun's in which it is looked for, and names that are looked at there. */
const TOKENS_BACK = 600;
const MOST_NAMES = 80;

/** The names of a text, and what every pronoun asks about them. */
export interface SeenReferences {
	references: readonly Reference[];
	roles: Uint8Array;
	/** Pronouns outside marks before each token, by gender. */
	pronouns: Readonly<Record<Gender, Uint32Array>>;
	/** Whether a participant may be a person, once asked. */
	persons: Map<Participant, boolean>;
	/** Whether the text has a sentence about a participant, or words of theirs, once asked. */
	acting: Map<Participant, boolean>;
}

export function seeReferences(
	{ words, passageOf }: MarkedText,
	references: readonly Reference[],
	roles: Uint8Array,
): SeenReferences {
	const count = (gender: Gender) =>
		countsBefore(words.length, (i) => (passageOf[i] ?? -1) < 0 && PRONOUN_GENDER.get(words[i] ?? '') === gender);
	return {
		references,
		roles,
		pronouns: { male: count('male'), female: count('female') },
		persons: new Map(),
		acting: new Map(),
	};
}

interface Sighting {
	nearest: Reference;
	count: number;
	sourceCount: number;
	openCount: number;
}

/** Those the text names before a "he" or "she", nearest last, with hashed features of where and how; whether the gender agrees is not among them. */
export function describeAntecedents(
	marked: MarkedText,
	token: number,
	gender: Gender,
	known: SeenReferences,
	last: LastSpeaker | null,
): AntecedentCandidate[] {
	const { words, sentences, sentenceOf } = marked;
	const { references, roles } = known;
	const sentence = sentenceOf[token] ?? 0;
	const earliest = Math.max(token - TOKENS_BACK, sentences[Math.max(0, sentence - SENTENCES_BACK)]?.firstToken ?? 0);
	const seen = new Map<Participant, Sighting>();
	const nearest = firstFrom(references, token, beginOfName) - 1;
	for (let i = nearest; i >= 0 && nearest - i < MOST_NAMES; i--) {
		const reference = references[i];
		if (!reference || reference.firstToken < earliest) break;
		const { participant } = reference;
		if (reference.isInMarks || reference.endToken > token || !mayBePerson(participant, known)) continue;
		const isSource = (roles[reference.firstToken] ?? 0) >= Role.SourceBegin ? 1 : 0;
		const opens = isOpener(marked, reference) ? 1 : 0;
		const sighting = seen.get(participant);
		if (sighting) {
			sighting.count++;
			sighting.sourceCount += isSource;
			sighting.openCount += opens;
		} else seen.set(participant, { nearest: reference, count: 1, sourceCount: isSource, openCount: opens });
	}
	if (last && mayBePerson(last.participant, known) && last.token >= earliest && !seen.has(last.participant)) {
		const name = lastNameBefore(last.participant, token);
		if (name) {
			const reference = { ...name, participant: last.participant };
			seen.set(last.participant, { nearest: reference, count: 0, sourceCount: 0, openCount: 0 });
		}
	}
	const isSourcePronoun = (roles[token] ?? 0) >= Role.SourceBegin ? 1 : 0;
	const isReported = roles[token + 1] === Role.Cue || roles[token - 1] === Role.Cue ? 1 : 0;
	const lastAway = last ? Math.min(4, sentence - (sentenceOf[last.token] ?? 0)) : 5;
	const lastParagraphAway = last ? paragraphsBetween(marked, last.token, token) : 4;
	let rank = 0;
	return [...seen].map(([participant, { nearest, count, sourceCount, openCount }]) => {
		const features: number[] = [];
		let feature: number = FIRST_FEATURE.antecedent;
		const put = (a: number, b = 0) => {
			features.push(hashFeature(++feature, a, b));
		};
		const away = Math.min(SENTENCES_BACK, sentence - (sentenceOf[nearest.firstToken] ?? 0));
		const paragraphs = paragraphsBetween(marked, nearest.firstToken, token);
		const before = words[nearest.fullFirstToken - 1] ?? '';
		const isSource = (roles[nearest.firstToken] ?? 0) >= Role.SourceBegin;
		const role = isSource
			? 1
			: isOpener(marked, nearest)
				? 2
				: nearest.isPossessive
					? 3
					: PREPOSITION.test(before)
						? 4
						: 0;
		const isLast = participant === last?.participant ? 1 : 0;
		const chain = Math.min(3, between(known.pronouns[gender], nearest.endToken, token));
		const context = isSourcePronoun + 2 * isReported;
		put(away, context);
		put(paragraphs + 4 * Math.min(2, away), context);
		put(role, Math.min(3, away) + 8 * context);
		put(isLast, lastAway + 8 * context);
		put(isLast, lastParagraphAway + 8 * Math.min(3, away));
		put(isLast + 2 * Math.min(2, chain), Math.min(3, away) + 8 * lastParagraphAway);
		put(Math.min(4, count), Math.min(2, away));
		put(Math.min(2, sourceCount), Math.min(2, openCount));
		put(Math.min(5, participant.names.length));
		put(Math.min(3, rank), Math.min(3, away));
		put(Math.min(3, rank) + 4 * role, context);
		put(Math.min(3, chain), role + 8 * Math.min(2, away));
		put(hashWord(before), Math.min(1, away));
		put(hashWord(words[nearest.endToken] ?? ''), Math.min(1, away));
		put(participant.personhood, nearest.firstToken === nearest.fullFirstToken ? 0 : 1);
		put(participant.words.length > 1 ? 1 : 0, Math.min(3, away));
		put(token === (sentences[sentence]?.firstToken ?? 0) ? 1 : 0, role + 8 * Math.min(3, away));
		rank++;
		return { participant, nearest, features };
	});
}

/** A single word that nothing tells to be a person's name is taken for one only where it reports speech somewhere. */
function mayBePerson(participant: Participant, { roles, persons }: SeenReferences): boolean {
	if (participant.personhood !== 0 || participant.words.length > 1) return participant.personhood >= 0;
	const known = persons.get(participant);
	if (known !== undefined) return known;
	const speaks = participant.names.some((name) => (roles[name.firstToken] ?? 0) >= Role.SourceBegin);
	persons.set(participant, speaks);
	return speaks;
}

/** "Lind said", "noted Vell’s Lind". */
function isBesideSaying({ reporting }: MarkedText, { fullFirstToken, endToken }: Name): boolean {
	return [endToken, fullFirstToken - 1, fullFirstToken - 2, fullFirstToken - 3].some((token) => reporting[token] === 3);
}

/** Whether somebody is more than mentioned in passing: a sentence is about them, or they say something. */
export function acts(marked: MarkedText, participant: Participant, { roles, acting }: SeenReferences): boolean {
	let does = acting.get(participant);
	if (does === undefined) {
		does = participant.names.some(
			(name) =>
				!name.isInMarks &&
				((roles[name.firstToken] ?? 0) >= Role.SourceBegin ||
					isOpener(marked, name) ||
					isIntroducedFirst(marked, name) ||
					isBesideSaying(marked, name)),
		);
		acting.set(participant, does);
	}
	return does;
}

/** The last name of a participant that ends before a token or at it. */
function lastNameBefore({ names }: Participant, token: number): Name | null {
	let at = firstFrom(names, token, ({ firstToken }) => firstToken) - 1;
	while (at >= 0 && (names[at]?.endToken ?? 0) > token) at--;
	return names[at] ?? null;
}

/** Whether a name stands where its sentence says whom it is about: at its beginning, or in "it was Lind who". */
export function isOpener(marked: MarkedText, name: Name): boolean {
	const { words } = marked;
	const before = name.fullFirstToken - 1;
	if (/^(?:is|was)$/.test(words[before] ?? '') && words[before - 1] === 'it') return true;
	const start = marked.sentences[marked.sentenceOf[name.firstToken] ?? 0]?.firstToken ?? 0;
	// "After Lind had won, …" is about somebody else
	return before < start || (before === start && !PREPOSITION.test(words[before] ?? ''));
}

/** Words before a name that still only say what somebody is. */
const MOST_INTRODUCING = 7;

/** "Mother-of-three Ada Lind walks …", "Former harbour master Ada Lind": nothing but what somebody is stands before the name. */
function isIntroducedFirst(
	{ words, sentences, sentenceOf }: MarkedText,
	{ fullFirstToken, firstToken }: Name,
): boolean {
	const start = sentences[sentenceOf[firstToken] ?? 0]?.firstToken ?? 0;
	if (fullFirstToken - start > MOST_INTRODUCING) return false;
	for (let i = start; i < fullFirstToken; i++) {
		const word = words[i] ?? '';
		const isInCompound = words[i - 1] === '-' || words[i + 1] === '-';
		if (/^[,;:—–]$/.test(word) || (PREPOSITION.test(word) && !isInCompound)) return false;
	}
	return true;
}

/** At most 3. */
function paragraphsBetween(marked: MarkedText, first: number, second: number): number {
	const paragraphOf = (token: number) => marked.sentences[marked.sentenceOf[token] ?? 0]?.paragraph ?? 0;
	return Math.min(3, paragraphOf(second) - paragraphOf(first));
}
