const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
	['women', 'woman'],
	['men', 'man'],
	['children', 'child'],
	['people', 'people'],
	['wives', 'wife'],
	['lives', 'life'],
	['news', 'news'],
]);

/**
 * Takes plural endings off a lower-case English word (Harman's S stemmer, 1991, doi:10.1002/(SICI)1097-4571(199101)42:1<7::AID-ASI2>3.0.CO;2-P,
 * with the plurals in -xes, -ches, -shes, -sses and a few irregular ones).
 */
export function stemPlural(word: string): string {
	if (word.length < 4 || !word.endsWith('s')) return IRREGULAR_PLURALS.get(word) ?? word;
	const irregular = IRREGULAR_PLURALS.get(word);
	if (irregular) return irregular;
	if (word.endsWith('ies') && !/[ae]ies$/.test(word))
		return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
	if (/(?:ss|us|is)$/.test(word)) return word;
	return word.slice(0, -1);
}
