const LANGUAGES =
	'en de fr es pt it nl sv da nb fi pl cs sk sl hr sr uk ru bg tr ro hu el lt lv et ca ar fa he hi id vi th ja zh ko'.split(
		' ',
	);

let known: Set<string> | null = null;

/** Whether a word names a day of the week, whole or short, in one of the languages in which pages most often write dates. */
export function isWeekday(word: string): boolean {
	known ??= new Set(LANGUAGES.flatMap(weekdaysOf));
	return known.has(tidy(word));
}

function weekdaysOf(language: string): string[] {
	return (['long', 'short'] as const).flatMap((weekday) => {
		const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
		return Array.from({ length: 7 }, (_, day) => tidy(format.format(Date.UTC(2024, 0, 1 + day))));
	});
}

function tidy(word: string): string {
	return word.toLowerCase().replace(/[.\s]/g, '');
}
