import type { Name } from './find-names.ts';
import type { Gender } from './first-names.ts';
import type { MarkedText } from './marked-text.ts';
import type { Participant } from './participants.ts';
import { Role } from './token-features.ts';

/** Who spoke last, for pronouns that carry on with the same speaker. */
export interface LastSpeaker {
	participant: Participant;
	paragraph: number;
}

/** Whom a pronoun stands for, and how far ahead of the next best (in the weights' units). */
export interface Antecedent {
	participant: Participant;
	margin: number;
}

const SENTENCES_BACK = 6;

/** What speaks for a name as the antecedent of "he" or "she"; hand-set on the training articles. */
const WEIGHTS = {
	sentenceAway: -0.9,
	sameGender: 0.6,
	otherGender: -2.2,
	surelyPerson: 0.4,
	possessive: -0.5,
	opensSentence: 1.1,
	isSource: 1.2,
	afterPreposition: -0.6,
	sameSentence: -0.2,
	namedAgain: 0.15,
	/** The last speaker, by paragraphs since. */
	spokeLast: [1, 0.4, -1.2],
} as const;

const PREPOSITION = /^(?:of|for|about|against|with|by|to|from|than|on)$/;
const GENDERS: Record<string, Gender> = { he: 'm', him: 'm', his: 'm', she: 'f', her: 'f' };

/** The gender of a pronoun; null for "they", "it", "who" and the like. */
export function genderOfPronoun(word: string): Gender | null {
	return GENDERS[word] ?? null;
}

/** Finds the antecedent of "he" or "she" at a token by distance, gender, place in the sentence, and who spoke last. */
export function resolvePronoun(
	marked: MarkedText,
	token: number,
	gender: Gender,
	owners: ReadonlyMap<Name, Participant>,
	roles: Uint8Array,
	last: LastSpeaker | null,
): Antecedent | null {
	const sentence = marked.sentenceOf[token] ?? 0;
	const scores = new Map<Participant, number>();
	const genderWeight = (participant: Participant) => {
		if (participant.gender === gender) return WEIGHTS.sameGender;
		return participant.gender ? WEIGHTS.otherGender : 0;
	};
	const isPossible = (participant: Participant) =>
		participant.personhood >= 0 && !(participant.isGenderSure && participant.gender !== gender);
	for (const [name, participant] of owners) {
		const away = sentence - (marked.sentenceOf[name.firstToken] ?? 0);
		if (name.endToken > token || away > SENTENCES_BACK || name.isInMarks || !isPossible(participant)) continue;
		const score =
			WEIGHTS.sentenceAway * away +
			genderWeight(participant) +
			WEIGHTS.surelyPerson * participant.personhood +
			placeWeight(marked, name, roles) +
			(away === 0 && participant !== last?.participant ? WEIGHTS.sameSentence : 0);
		const before = scores.get(participant);
		scores.set(participant, before === undefined ? score : Math.max(before, score) + WEIGHTS.namedAgain);
	}
	if (last && isPossible(last.participant)) {
		const paragraph = marked.sentences[sentence]?.paragraph ?? 0;
		const weight = WEIGHTS.spokeLast[paragraph - last.paragraph];
		if (weight !== undefined) {
			const score = weight + genderWeight(last.participant);
			scores.set(last.participant, Math.max(scores.get(last.participant) ?? score, score));
		}
	}
	const ranked = [...scores].sort((a, b) => b[1] - a[1]);
	const [best, next] = ranked;
	return best ? { participant: best[0], margin: best[1] - (next?.[1] ?? best[1] - 3) } : null;
}

function placeWeight(marked: MarkedText, name: Name, roles: Uint8Array): number {
	let weight = name.isPossessive ? WEIGHTS.possessive : 0;
	const opener = marked.sentences[marked.sentenceOf[name.firstToken] ?? 0]?.firstToken ?? 0;
	const before = marked.words[name.fullFirstToken - 1] ?? '';
	if (name.fullFirstToken - opener < 2) weight += WEIGHTS.opensSentence;
	else if ((roles[name.firstToken] ?? 0) >= Role.SourceBegin) weight += WEIGHTS.isSource;
	else if (PREPOSITION.test(before)) weight += WEIGHTS.afterPreposition;
	return weight;
}
