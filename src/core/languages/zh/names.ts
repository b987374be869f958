import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-zh',
	splits: 'letters',
	familyFirst: true,
};
