/** A word that would be cut in two is left out where it begins within so many letters of the end. */
const LONGEST_WORD = 100;

/**
 * The beginning of a text: at most so many letters, ending with a whole word and never within a character.
 * @param most UTF-16 code units
 */
export function cutText(text: string, most: number): string {
	if (text.length <= most) return text;
	let end = most;
	while (end > 0 && most - end < LONGEST_WORD && !/\s/.test(text.charAt(end))) end--;
	if (end === 0 || most - end === LONGEST_WORD) end = isWithinPair(text, most) ? most - 1 : most;
	return text.slice(0, end).trimEnd();
}

function isWithinPair(text: string, at: number): boolean {
	return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
