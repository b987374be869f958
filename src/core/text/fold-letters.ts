/** Lower-case and without accents: "Über" and "uber" are one. Letters that no accent was added to (ø, ß, ł) stay. */
export function foldLetters(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '');
}
