import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-fr',
	linkers: 'de du des la le et &',
	splits: 'elisions',
};
