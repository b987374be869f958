import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import { PRONOUN_GENDER } from '../languages/en/pronouns.ts';
import { addWeights, type FeatureWeights } from '../learning/feature-weights.ts';
import type { MarkedText } from '../quotes/marked-text.ts';
import { describeAntecedents, type LastSpeaker, type SeenReferences } from './antecedent-features.ts';
import type { Gender } from './gender.ts';
import type { Participant } from './participant.ts';
import type { Reference } from './participants.ts';

/** Whom a pronoun stands for, and the belief in it: 0 to 1. */
interface Antecedent {
	participant: Participant;
	share: number;
}

/** Log-odds that a name of known gender takes a pronoun of the other: first names mislead now and then. */
const OTHER_GENDER = -5;
/** The same for a name whose gender nothing tells, against one that agrees. */
const UNKNOWN_GENDER = -1;

/** What is left of a belief where nobody else is named and the first name tells the other gender: "she" after Gary alone means somebody unnamed. */
const OTHER_GENDER_SHARE = 0.3;

const IS_SUBJECT = /^s?he$/;

/** Whom each "he" and "she" of a text stands for, by its token. */
export type Antecedents = ReadonlyMap<number, Antecedent>;

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
	weights: FeatureWeights,
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
		const antecedent = resolvePronoun(marked, token, gender, { seen, last, weights });
		if (!antecedent) continue;
		antecedents.set(token, antecedent);
		if (source) last = { participant: antecedent.participant, token };
	}
	return antecedents;
}

interface PronounContext {
	seen: SeenReferences;
	last: LastSpeaker | null;
	weights: FeatureWeights;
}

/** Finds the antecedent of "he" or "she" at a token. Null where nobody fits. */
function resolvePronoun(
	marked: MarkedText,
	token: number,
	gender: Gender,
	{ seen, last, weights }: PronounContext,
): Antecedent | null {
	const candidates = describeAntecedents(marked, token, gender, seen, last).filter(
		({ participant }) => !(participant.isGenderSure && participant.gender !== gender),
	);
	const sums = new Float32Array(candidates.length);
	let total = 0;
	let best: Antecedent | null = null;
	candidates.forEach(({ participant, features }, index) => {
		for (const hash of features) addWeights(weights, hash, sums, index);
		const agreement = participant.gender === gender ? 0 : participant.gender ? OTHER_GENDER : UNKNOWN_GENDER;
		const share = Math.exp((sums[index] ?? 0) * weights.scale + agreement);
		total += share;
		if (!best || share > best.share) best = { participant, share };
	});
	if (!best) return null;
	const { participant, share } = best as Antecedent;
	const isOther = participant.gender !== null && participant.gender !== gender;
	return { participant, share: (share / total) * (isOther ? OTHER_GENDER_SHARE : 1) };
}
