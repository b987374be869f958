import type { NameReading } from '../name-reading.ts';

export const NAMES: NameReading = {
	tagger: 'names-uk',
	linkers: 'і та',
	inflection: {
		endings:
			/(?:іями|ями|ами|ого|його|ому|ьому|ими|іми|ією|ою|ею|ій|ий|ів|їв|ові|еві|єві|ом|ем|єм|им|ім|ам|ям|ах|ях|ія|ії|ію|[аяоеєуюиіїьй])$/u,
		subject: [/[бвгґджзйклмнпрстфхцчшщ](?<!(?:[сц]ьк[иі]|ни)[мх])$/u, /[ая]$/u, /[оеь]$/u],
		feminine: /[сц]ьк(?:а|у|ою|ій)$/u,
	},
	titles: 'пан пані пана',
	and: 'і та й',
	things: 'ввп пдв ші днк g7 g20 саміт фестиваль кубок',
};
