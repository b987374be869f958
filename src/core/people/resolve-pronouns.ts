import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import { GOES_ON, PRONOUN_GENDER } from '../languages/en/pronouns.ts';
import { addWeights, type FeatureWeights } from '../learning/feature-weights.ts';
import type { MarkedText } from '../quotes/marked-text.ts';
import { Role } from '../quotes/token-features.ts';
import { acts, describeAntecedents, isOpener, type LastSpeaker, type SeenReferences } from './antecedent-features.ts';
import type { Gender } from './gender.ts';
import { isInAside } from './is-in-aside.ts';
import type { NamedInMarks } from './named-in-marks.ts';
import type { Participant } from './participant.ts';
import type { Reference } from './participants.ts';

/** Whom a pronoun stands for, and the belief in it: 0 to 1. */
export interface Antecedent {
	participant: Participant;
	share: number;
}

/** Log-odds that a name of known gender takes a pronoun of the other: first names mislead now and then. */
const OTHER_GENDER = -5;
/** The same for a name whose gender nothing tells, against one that agrees. */
const UNKNOWN_GENDER = -1;

/** What is left of a belief where nobody else is named and the first name tells the other gender: "she" after Gary alone means somebody unnamed. */
const OTHER_GENDER_SHARE = 0.3;

/** Log-odds that "She also said", "He added" go on with whom the sentence before was about. */
const GOING_ON = 2;
/** The same where that one spoke there. */
const SAYING_ON = 6;

/** Log-odds that "“…,” he said" is by whom the sentence before said something of. */
const SAYING_AGAIN = 3;

/** Log-odds that "he said" means one whom the text only mentions in passing: "figures like Voss". */
const IN_PASSING = -3;

const IS_SUBJECT = /^s?he$/;

/** Whom each "he" and "she" of a text stands for, by its token. */
export type Antecedents = ReadonlyMap<number, Antecedent>;

/** What tells whom a pronoun stands for. */
interface PronounRules {
	weights: FeatureWeights;
	/** Whoever a sentence names in its marks is not the "she" who says it. */
	named: NamedInMarks;
}

/** Words that name who speaks, as the tagger found them. */
interface SpeakingWords {
	tokens: readonly [first: number, end: number];
	/** Null for a pronoun or a description. */
	name: Reference | null;
}

/**
 * Resolves every "he" and "she" outside quotation marks, in order, since a pronoun often goes on with who spoke last. Both the list of
 * actors and the quotes read what is found here.
 * @param sources in order
 * @param deadline when it is over, the rest of the pronouns is left out
 */
export function resolvePronouns(
	marked: MarkedText,
	seen: SeenReferences,
	sources: readonly SpeakingWords[],
	{ weights, named }: PronounRules,
	deadline: Deadline = NO_DEADLINE,
): Antecedents {
	const antecedents = new Map<number, Antecedent>();
	const sourceAt = new Map(sources.map((source) => [source.tokens[0], source]));
	let last: LastSpeaker | null = null;
	for (let token = 0; token < marked.words.length; token++) {
		if ((marked.passageOf[token] ?? -1) >= 0) continue;
		const source = sourceAt.get(token);
		if (source?.name) last = { participant: source.name.participant, token };
		const word = marked.words[token] ?? '';
		const gender = PRONOUN_GENDER.get(word);
		if (!gender || source?.name || !(source || IS_SUBJECT.test(word))) continue;
		if (deadline.isOver()) break;
		const speaks = source !== undefined || isSaid(marked, token);
		const notThese = speaks ? named.get(marked.sentenceOf[token] ?? -1) : undefined;
		const antecedent = resolvePronoun(marked, token, gender, { seen, last, weights, notThese });
		if (!antecedent) continue;
		antecedents.set(token, antecedent);
		if (source) last = { participant: antecedent.participant, token };
	}
	return antecedents;
}

/** "he said", "said she". */
function isSaid({ reporting }: MarkedText, token: number): boolean {
	return reporting[token + 1] === 3 || reporting[token - 1] === 3;
}

function isSentenceOpener({ sentences, sentenceOf }: MarkedText, token: number): boolean {
	return sentences[sentenceOf[token] ?? 0]?.firstToken === token;
}

function isSubjectOfLast(marked: MarkedText, name: Reference, token: number): boolean {
	return (marked.sentenceOf[token] ?? 0) - (marked.sentenceOf[name.firstToken] ?? 0) === 1 && isOpener(marked, name);
}

interface PronounContext {
	seen: SeenReferences;
	last: LastSpeaker | null;
	weights: FeatureWeights;
	/** Whom it cannot mean. */
	notThese: ReadonlySet<Participant> | undefined;
}

/** Finds the antecedent of "he" or "she" at a token. Null where nobody fits. */
export function resolvePronoun(
	marked: MarkedText,
	token: number,
	gender: Gender,
	{ seen, last, weights, notThese }: PronounContext,
): Antecedent | null {
	const candidates = describeAntecedents(marked, token, gender, seen, last).filter(
		({ participant }) => !(participant.isGenderSure && participant.gender !== gender) && !notThese?.has(participant),
	);
	const sums = new Float32Array(candidates.length);
	let total = 0;
	let best: Antecedent | null = null;
	const speaksHere = isSaid(marked, token);
	const goesOn = isSentenceOpener(marked, token) && GOES_ON.test(marked.words[token + 1] ?? '');
	candidates.forEach(({ participant, nearest, features }, index) => {
		for (const hash of features) addWeights(weights, hash, sums, index);
		const agreement = participant.gender === gender ? 0 : participant.gender ? OTHER_GENDER : UNKNOWN_GENDER;
		const isSubject = goesOn && isSubjectOfLast(marked, nearest, token);
		const speaks = (seen.roles[nearest.firstToken] ?? 0) >= Role.SourceBegin;
		const saysOn = speaksHere && speaks && isSubjectOfLast(marked, nearest, token) ? SAYING_AGAIN : 0;
		const subject = isSubject ? (speaks ? SAYING_ON : GOING_ON) : saysOn;
		const isPassing = !acts(marked, participant, seen) || isInAside(marked, nearest);
		const passing = speaksHere && isPassing ? IN_PASSING : 0;
		const share = Math.exp((sums[index] ?? 0) * weights.scale + agreement + subject + passing);
		total += share;
		if (!best || share > best.share) best = { participant, share };
	});
	if (!best) return null;
	const { participant, share } = best as Antecedent;
	const isOther = participant.gender !== null && participant.gender !== gender;
	return { participant, share: (share / total) * (isOther ? OTHER_GENDER_SHARE : 1) };
}
