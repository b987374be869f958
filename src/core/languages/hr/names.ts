import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-hr',
	linkers: 'i za',
	inflection: {
		fleeting: [[/(?<=\p{L}[^aeiou])a(?=[rcnk]$)/u, '']],
		restored: [[/(?=[rcnk]$)/u, 'a']],
		endings: /(?:ima|ama|ovi|om|em|og|eg|oj|im|ih|[aeoui])$/u,
		possessive: /(?:ov|ova|ovo|ove|ovog|ovom|ovih|ovim|ev|eva|evo|eve|evog|evih)$/u,
		subject: [/[^aeoui]$/u, /o$/u, /a$/u, /[oi]$/u],
	},
	titles: 'gospodin gospođa g. gđa',
	and: 'i',
	things: 'bdp pdv ai dnk g7 g20 summit festival kup',
	places: 'grad gradu grada općina općini općine selo selu sela naselje naselju otok otoku',
};
