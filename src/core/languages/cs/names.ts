import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-cs',
	linkers: 'a',
	inflection: {
		endings: /(?:ovou|ovi|ové|ého|ému|emi|ami|ách|ech|em|ům|ou|ů|[aeouyiěéáíý])$/u,
		subject: [/[^aeouyiěéáíýů]$/u, /o$/u, /[aá]$/u, /[ýíoe]$/u],
	},
};
