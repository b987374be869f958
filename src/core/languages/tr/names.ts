import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-tr',
	linkers: 've',
	inflection: {
		endings: /['’]\p{Ll}+$/u,
	},
	titles: 'sayın bay bayan',
	and: 've',
	things: 'gsyh kdv tüfe üfe yz dna tv g7 g20 *zirvesi *festivali *kupası',
};
