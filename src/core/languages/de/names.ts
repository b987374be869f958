import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-de',
	linkers: 'von der für und des &',
	inflection: {
		endings: /(?:['’]|(?<=\p{L}{3}[^s])s)$/u,
	},
};
