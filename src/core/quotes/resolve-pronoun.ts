import { describeAntecedents, type LastSpeaker, type SeenReferences } from './antecedent-features.ts';
import { addWeights, type FeatureWeights } from './feature-weights.ts';
import type { Gender } from './first-names.ts';
import type { MarkedText } from './marked-text.ts';
import type { Participant } from './participant.ts';

/** Whom a pronoun stands for, and the belief in it: 0 to 1. */
export interface Antecedent {
	participant: Participant;
	share: number;
}

/** Log-odds that a name of known gender takes a pronoun of the other: first names mislead now and then. */
const OTHER_GENDER = -5;
/** The same for a name whose gender nothing tells, against one that agrees. */
const UNKNOWN_GENDER = -1;

const GENDERS = new Map<string, Gender>([
	['he', 'm'],
	['him', 'm'],
	['his', 'm'],
	['she', 'f'],
	['her', 'f'],
]);

/** The gender of a pronoun; null for "they", "it", "who" and the like. */
export function genderOfPronoun(word: string): Gender | null {
	return GENDERS.get(word) ?? null;
}

/** Finds the antecedent of "he" or "she" at a token. Null where nobody fits. */
export function resolvePronoun(
	marked: MarkedText,
	token: number,
	gender: Gender,
	seen: SeenReferences,
	last: LastSpeaker | null,
	weights: FeatureWeights,
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
	return best && { participant: (best as Antecedent).participant, share: (best as Antecedent).share / total };
}
