import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-ro',
	linkers: 'de a al ale și pentru &',
	inflection: {
		endings: /(?:ului|ul|lui|iei|ei|ii|[aăi])$/u,
	},
	titles: 'dl. dna. domnul doamna',
	and: 'și',
	things: 'pib tva ia adn g7 g20 summitul festivalul cupa',
	headFirst: true,
	places: 'orașul orașului satul satului comuna comunei insula insulei municipiul cartierul cartierului',
};
