import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-hr',
	linkers: 'i za',
	inflection: {
		endings: /(?:ima|ama|ovi|om|em|og|eg|oj|im|ih|[aeoui])$/u,
		subject: [/[^aeoui]$/u, /o$/u, /a$/u, /[oi]$/u],
	},
};
