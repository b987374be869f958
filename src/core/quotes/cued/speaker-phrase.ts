import type { Participant } from '../../people/participant.ts';

/** Words of a sentence that may name who speaks: a name with its office, an office, a body, "he" or "she". */
export interface SpeakerPhrase {
	/** Tokens [first, end), the article and a further name or office in commas included. */
	first: number;
	end: number;
	/** The tokens that name it: [first, end). */
	label: readonly [first: number, end: number];
	participant: Participant | null;
	/** "he", "she" or "they". */
	isPronoun: boolean;
	/** A preposition stands before it, so that it is no subject. */
	isOblique: boolean;
	/** Two names joined by "and". */
	isSeveral?: true;
	/** A name that nothing proves to be a person's or a body's. */
	isUnproved: boolean;
}
