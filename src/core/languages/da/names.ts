import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-da',
	compounds: true,
	linkers: 'af og for i &',
	inflection: {
		endings: /(?:['’]s?|(?<=\p{L}{3}[^s])s)$/u,
	},
	titles: 'hr. fru dr.',
	and: 'og',
	things: 'lege legene bnp moms ai dna tv vm em g7 g20 *topmødet *festivalen *cuppen',
	places: 'byen landsbyen øen kommunen bydelen regionen provinsen hovedstaden',
};
