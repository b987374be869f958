import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-cs',
	linkers: 'a',
	inflection: {
		endings: /(?:ovou|ovi|ové|ého|ému|emi|ami|ách|ech|em|ům|ou|ů|[aeouyiěéáíý])$/u,
		subject: [/[^aeouyiěéáíýů]$/u, /(?<!éh)o$/u, /[aá]$/u, /[ýíe]$/u],
		feminine: /(?:á|\p{L}{3}[^aeiouyáéíóúýěv]é)$/u,
	},
};
