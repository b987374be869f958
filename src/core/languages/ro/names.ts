import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-ro',
	linkers: 'de a al ale și pentru &',
	inflection: {
		endings: /(?:ului|ul|lui|iei|ei|ii|[aăi])$/u,
	},
};
