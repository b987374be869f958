import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-fr',
	linkers: 'de du des la le et &',
	splits: 'elisions',
	titles: 'm. m mm. mme mlle dr pr me monsieur madame',
	and: 'et',
	things: 'can gp jeux pib tva ia adn tgv ong pme smic rsa g7 g20 sommet festival coupe tournoi',
	headFirst: true,
	localBodies: 'préfecture parquet tribunal université mairie rectorat',
	buildings: 'hôtel stade musée théâtre hôpital aéroport lycée cathédrale château palais',
	places:
		'golfe détroit baie ville village commune quartier camp île province région capitale département localité banlieue port archipel hameau',
};
