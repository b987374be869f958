import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-pt',
	linkers: 'de da do das dos e &',
	titles: 'sr. sra. sr sra dr. dra. dom dona senhor senhora',
	and: 'e',
	things: 'gp var jogos pib iva ia adn ong pme sida g7 g20 cimeira cúpula copa festival torneio',
	headFirst: true,
	localBodies: 'câmara tribunal universidade prefeitura procuradoria',
	buildings: 'hotel estádio museu teatro hospital aeroporto catedral palácio',
	places:
		'golfo estreito baía cidade vila aldeia município bairro ilha província região freguesia distrito capital concelho',
};
