import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-ru',
	inflection: {
		endings:
			/(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ием|ой|ей|ий|ый|ая|яя|ую|юю|ое|ее|ов|ев|ом|ем|ым|им|ам|ям|ах|ях|ия|ии|ию|[аяоеуюыиьй])$/u,
		subject: [/[бвгджзйклмнпрстфхцчшщ]$/u, /[ая]$/u, /[оеь]$/u],
	},
};
