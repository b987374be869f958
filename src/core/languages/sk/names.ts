import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-sk',
	linkers: 'a pre',
	inflection: {
		fleeting: [[/(?<=\p{L}[^aeiouyáéíóúýäô])[eo](?=[klcr]$)/u, '']],
		restored: [
			[/(?=[kcr]$)/u, 'e'],
			[/(?=l$)/u, 'o'],
		],
		endings: /(?:ovou|ovej|ovi|ová|ého|ému|ami|ách|och|om|ov|ou|ej|[aeouyiéáíý])$/u,
		subject: [/[^aeouyiéáíý]$/u, /(?<!éh)o$/u, /[aá]$/u, /[ýíe]$/u],
		possessive: /(?:ov|ova|ovo|ove|ovej|ovu|ovho|ovmu|ovom|ovým|ových|ovými)$/u,
		feminine: /(?:á|ov(?:ej|ú|ou))$/u,
	},
	titles: 'pán pani pána pánovi ing. mudr. mgr. prof.',
	and: 'a',
	things: 'hdp dph ai dna g7 g20 summit festival pohár',
	places: 'mesto meste mesta obec obci obce dedina dedine ostrov ostrove',
};
