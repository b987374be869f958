import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-pl',
	linkers: 'i',
	inflection: {
		fleeting: [
			[/(?<=\p{L})niec$/u, 'ńc'],
			[/(?<=\p{L}[^aeiouyąęó])i?e(?=[kłc]$)/u, ''],
		],
		restored: [[/(?=[kłc]$)/u, 'e']],
		endings: /(?:iego|iemu|ego|emu|owi|owie|iem|iej|em|ami|ach|om|ów|ej|ym|im|ią|ię|[aeouyiąę])$/u,
		subject: [/[^aeouyiąę](?<!(?:[scz]ki|[nw]y)(?:m|ch))$/u, /(?<!eg)o$/u, /a$/u, /[yi]$/u],
		feminine: /[scz]k(?:a|iej|ą)$/u,
	},
	titles: 'pan pani pana panu dr prof.',
	and: 'i oraz',
	things: 'gp var igrzyska igrzysk pkb vat ai dna g7 g20 *szczyt festiwal puchar',
	buildings: 'hotel hotelu stadion stadionie stadionu muzeum teatr teatrze teatru szpital szpitalu lotnisko lotnisku',
	places:
		'miasto mieście miasta miejscowość miejscowości wieś wsi gmina gminie gminy powiat powiecie dzielnica dzielnicy wyspa wyspie wyspy',
};
