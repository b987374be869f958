import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-sv',
	compounds: true,
	linkers: 'av och för i &',
	inflection: {
		endings: /(?:['’]|(?<=\p{L}{3}[^s])s)$/u,
	},
	titles: 'herr fru dr',
	and: 'och',
	things: 'spelen bnp ai dna tv vm em g7 g20 *toppmötet *festivalen *cupen',
	places: 'staden byn ön orten kommunen stadsdelen förorten regionen provinsen huvudstaden',
};
