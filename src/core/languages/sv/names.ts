import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-sv',
	linkers: 'av och för i &',
	inflection: {
		endings: /(?:['’]|(?<=\p{L}{3}[^s])s)$/u,
	},
};
