/** Nothing in ASCII has an accent, and most words are written in it. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Lower-case and without accents: "Über" and "uber" are one. Letters that no accent was added to (ø, ß, ł) stay. */
export function foldLetters(word: string): string {
	const lower = word.toLowerCase();
	return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
}
