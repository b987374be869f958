import type { Gender } from './gender.ts';

/** First names and the gender they mostly tell; `u` for names of any. */
export interface FirstNames {
	has(name: string): boolean;
	genderOf(name: string): Gender | null;
}

/** @param packed three lines, "m", "f" and "u" names, lower case, separated by blanks */
export function readFirstNames(packed: string): FirstNames {
	const genders = new Map<string, Gender | null>();
	const [male = '', female = '', any = ''] = packed.split('\n');
	for (const name of any.split(' ')) genders.set(name, null);
	for (const name of male.split(' ')) genders.set(name, 'male');
	for (const name of female.split(' ')) genders.set(name, 'female');
	return { has: (name) => genders.has(name), genderOf: (name) => genders.get(name) ?? null };
}
