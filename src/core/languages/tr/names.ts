import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-tr',
	linkers: 've',
	inflection: {
		endings: /['’]\p{Ll}+$/u,
	},
};
