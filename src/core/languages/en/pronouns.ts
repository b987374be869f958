export const PRONOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map([
	['he', 'male'],
	['she', 'female'],
]);

export const PRONOUN_OF_GENDER = { m: /^(?:he|him|his)$/, f: /^(?:she|her)$/ } as const;

export const PREPOSITION = /^(?:of|for|about|against|with|by|to|from|than|on|and|in|at|as)$/;

export const SOURCE_PRONOUN = /^(?:he|she|they|i|we|it|who|which)$/;
