import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-sk',
	linkers: 'a pre',
	inflection: {
		endings: /(?:ovou|ovej|ovi|ová|ého|ému|ami|ách|och|om|ov|ou|ej|[aeouyiéáíý])$/u,
		subject: [/[^aeouyiéáíý]$/u, /(?<!éh)o$/u, /[aá]$/u, /[ýíe]$/u],
		feminine: /(?:á|ov(?:ej|ú|ou))$/u,
	},
};
