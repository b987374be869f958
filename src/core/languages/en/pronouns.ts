import type { Gender } from '../../people/gender.ts';

/** Pronouns that mean one person, by the gender they tell. */
export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['she', 'female'],
	['her', 'female'],
]);

export const PREPOSITION =
	/^(?:of|for|about|against|with|by|to|from|than|on|and|in|at|as|like|unlike|including|after|under|alongside)$/;

/** After a pronoun that opens a sentence: it is about whom the sentence before was. */
export const GOES_ON = /^(?:also|added|adds|continued|continues|further)$/;

export const SOURCE_PRONOUN = /^(?:he|she|they|i|we|it|who|which)$/;
