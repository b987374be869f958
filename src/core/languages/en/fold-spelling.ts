/** British endings and what Americans write; a quote is the same in either house's spelling. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
	[/(?<=[a-z]{2})our(?=s?$|ed$|ing$|ers?$|ites?$|able$|hoods?$|ly$)/, 'or'],
	[/(?<=[a-z]{3})is(?=e[ds]?$|ing$|ers?$|ations?$)/, 'iz'],
	[/(?<=[a-z]{3})ys(?=e[ds]?$|ing$)/, 'yz'],
	[/(?<=[a-z]{2}[bt])re(?=s?$)/, 'er'],
	[/(?<=[a-z]{2}[aeiou])ll(?=ed$|ing$|ers?$)/, 'l'],
	[/(?<=[a-z]{2})ence(?=s?$)/, 'ense'],
	[/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
	[/(?<=[a-z]{2})mme(?=s?$)/, 'm'],
];

/** A word in lower case and in one spelling for "harbour" and "harbor"; only to be compared by, since "our" in "detour" is folded, too. */
export function foldSpelling(word: string): string {
	const lower = word.toLowerCase();
	return BRITISH.reduce((folded, [british, american]) => folded.replace(british, american), lower);
}
