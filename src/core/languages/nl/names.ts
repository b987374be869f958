import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-nl',
	linkers: 'van der de den en voor &',
	inflection: {
		endings: /(?:['’]s?|(?<=\p{L}{3}[^s])s)$/u,
	},
};
