/** The text in capitals, every character where it was. */
export function upperCased(text: string): string {
	return text.replace(/\p{Ll}/gu, capital);
}

/** The Text With A Capital At Every Word, As Headlines Have It. */
export function titleCased(text: string): string {
	return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, capital);
}

/** "ß" would become two letters. */
function capital(letter: string): string {
	const upper = letter.toUpperCase();
	return upper.length === letter.length ? upper : letter;
}
