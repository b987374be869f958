import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-es',
	linkers: 'de del la las los y &',
	titles: 'sr. sra. sr sra dr. dra. don doña señor señora',
	and: 'y e',
	things: 'gp var juegos pib iva ia adn ong pyme ipc dni g7 g20 cumbre copa festival torneo',
	headFirst: true,
	localBodies: 'ayuntamiento fiscalía tribunal universidad audiencia diputación',
	buildings: 'hotel estadio museo teatro hospital aeropuerto catedral palacio',
	places:
		'golfo estrecho bahía ciudad pueblo municipio barrio localidad isla provincia región capital departamento campamento distrito aldea comarca pedanía',
};
