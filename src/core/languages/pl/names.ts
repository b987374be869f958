import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-pl',
	linkers: 'i',
	inflection: {
		endings: /(?:iego|iemu|ego|emu|owi|owie|iem|iej|em|ami|ach|om|ów|ej|ym|im|ią|ię|[aeouyiąę])$/u,
		subject: [/[^aeouyiąę]$/u, /o$/u, /a$/u, /[yio]$/u],
	},
};
