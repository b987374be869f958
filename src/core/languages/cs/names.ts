import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-cs',
	linkers: 'a',
	inflection: {
		fleeting: [
			[/(?<=\p{L}{2})něk$/u, 'ňk'],
			[/(?<=\p{L}{2})děk$/u, 'ďk'],
			[/(?<=\p{L}{2})těk$/u, 'ťk'],
			[/(?<=\p{L}[^aeiouyáéíóúýěů])e(?=[klc]$)/u, ''],
		],
		restored: [
			[/ňk$/u, 'něk', true],
			[/ďk$/u, 'děk', true],
			[/ťk$/u, 'těk', true],
			[/(?=[klc]$)/u, 'e'],
		],
		endings: /(?:ovou|ovi|ové|ého|ému|emi|ami|ách|ech|em|ům|ou|ů|[aeouyiěéáíý])$/u,
		subject: [/[^aeouyiěéáíýů]$/u, /(?<!éh)o$/u, /[aá]$/u, /[ýíe]$/u],
		possessive: /(?:ův|ova|ovo|ovy|ově|ovou|ových|ovým|ovými|ovu)$/u,
		feminine: /(?:á|\p{L}{3}[^aeiouyáéíóúýěv]é)$/u,
	},
	titles: 'pan paní pana panu dr. ing. mudr. mgr. prof.',
	and: 'a',
	things: 'hry her hdp dph ai dna ms g7 g20 summit festival pohár *index',
	places: 'město městě města obec obci obce vesnice vesnici čtvrť čtvrti ostrov ostrově ostrova',
};
