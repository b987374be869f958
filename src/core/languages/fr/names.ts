import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-fr',
	linkers: 'de du des la le et &',
	splits: 'elisions',
	titles: 'm. m mm. mme mlle dr pr me monsieur madame',
	and: 'et',
	things: 'pib tva ia adn tgv ong pme smic rsa g7 g20 sommet festival coupe tournoi',
	headFirst: true,
};
