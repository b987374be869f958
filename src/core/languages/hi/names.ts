import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-hi',
};
