import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-no',
	compounds: true,
	linkers: 'av og for i &',
	inflection: {
		endings: /(?:['’]s?|(?<=\p{L}{3}[^s])s)$/u,
	},
	titles: 'herr fru dr',
	and: 'og',
	things: 'lekene bnp mva ki ai dna tv vm em g7 g20 *toppmøtet *festivalen *cupen',
	places: 'byen bygda øya kommunen bydelen tettstedet regionen provinsen hovedstaden',
};
