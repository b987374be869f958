import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-hu',
	linkers: 'és &',
	familyFirst: true,
	inflection: {
		endings:
			/(?:nak|nek|ban|ben|ból|ből|ról|ről|tól|től|nál|nél|hoz|hez|höz|val|vel|ra|re|ba|be|ért|ig|[aeoö]t|[oeö]n|n|t)$/u,
	},
	titles: 'dr. úr asszony',
	and: 'és',
	things: 'gdp áfa ai dns g7 g20 *csúcs *fesztivál *kupa',
};
