import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-cs',
	linkers: 'a',
	inflection: {
		endings: /(?:ovou|ovi|ové|ého|ému|emi|ami|ách|ech|em|ům|ou|ů|[aeouyiěéáíý])$/u,
		subject: [/[^aeouyiěéáíýů]$/u, /(?<!éh)o$/u, /[aá]$/u, /[ýíe]$/u],
		possessive: /(?:ův|ova|ovo|ovy|ově|ovou|ových|ovým|ovými|ovu)$/u,
		feminine: /(?:á|\p{L}{3}[^aeiouyáéíóúýěv]é)$/u,
	},
	titles: 'pan paní pana panu dr. ing. mudr. mgr. prof.',
	and: 'a',
	things: 'hdp dph ai dna ms g7 g20 summit festival pohár *index',
};
