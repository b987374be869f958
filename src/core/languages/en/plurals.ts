export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
	['women', 'woman'],
	['men', 'man'],
	['children', 'child'],
	['people', 'people'],
	['wives', 'wife'],
	['lives', 'life'],
	['news', 'news'],
]);
