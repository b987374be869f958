import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-nl',
	compounds: true,
	linkers: 'van der de den en voor &',
	inflection: {
		endings: /(?:['’]s?|(?<=\p{L}{3}[^s])s)$/u,
	},
	titles: 'dhr. mevr. dr. prof. heer mevrouw meneer',
	and: 'en',
	things: 'gp var spelen bbp btw ai dna tv wk ek g7 g20 *festival *cup',
	localBodies: 'rechtbank gerechtshof politie parket universiteit gemeente',
	buildings: '*hotel *stadion *museum *ziekenhuis *luchthaven *kasteel',
	places: 'golf baai stad dorp gemeente wijk eiland provincie regio hoofdstad deelgemeente havenstad vluchtelingenkamp',
};
