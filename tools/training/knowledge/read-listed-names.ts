import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LISTED } from '../../../src/core/actors/knowledge-base.ts';
import { nameKey } from '../../../src/core/actors/name-key.ts';

/** "I'm" and "We'll" stand in a list of people's names. */
const CONTRACTION = /['’](?:m|ll|re|ve)$/;

/** Reads the lists of first names, surnames, cities and countries: rising keys with bits of LISTED. */
export function readListedNames(folder: string): { key: number; bits: number }[] {
	const bitsByKey = new Map<number, number>();
	const add = (name: string, bits: number) => {
		if (CONTRACTION.test(name)) return;
		const key = nameKey(name);
		bitsByKey.set(key, (bitsByKey.get(key) ?? 0) | bits);
	};
	const lines = (file: string) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);
	for (const name of lines('first.txt')) add(name, LISTED.firstName);
	for (const name of lines('people.txt')) add(name, LISTED.surname);
	for (const name of lines('cities.txt')) add(name, LISTED.city);
	for (const name of lines('countries.txt')) add(name, LISTED.country);
	const genders = JSON.parse(readFileSync(path.join(folder, 'first-gender.json'), 'utf8')) as Record<string, string>;
	for (const [name, gender] of Object.entries(genders)) {
		add(name, LISTED.firstName | (gender === 'm' ? LISTED.male : gender === 'f' ? LISTED.female : 0));
	}
	return [...bitsByKey].map(([key, bits]) => ({ key, bits })).sort((a, b) => a.key - b.key);
}
