import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-pt',
	linkers: 'de da do das dos e &',
};
