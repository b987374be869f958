import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-es',
	linkers: 'de del la las los y &',
};
