import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-it',
	linkers: 'di del della dei delle e &',
	splits: 'elisions',
};
