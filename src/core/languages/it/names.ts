import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-it',
	linkers: 'di del della dei delle e &',
	splits: 'elisions',
	titles: 'sig. dott. signor signora on. dr.',
	and: 'e ed',
	things: 'gp var giochi pil iva ia dna ong pmi g7 g20 vertice coppa festival torneo',
	headFirst: true,
	localBodies: 'questura procura tribunale prefettura università comune corte',
	buildings: 'hotel stadio museo teatro ospedale aeroporto cattedrale palazzo',
	places:
		'golfo stretto baia città comune quartiere isola provincia regione villaggio capoluogo frazione località borgo',
};
