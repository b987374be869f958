/** Small words that an abbreviation skips: "Radio and Television of Valmont" is "RTV". */
const SKIPPED = /^(?:and|of|the|for|und|der|die|das|für|de|du|des|la|le|les|et|y|e|del|di|da|do|van|ir|og|och|i)$/iu;
const LONGEST_ABBREVIATION = 5;

/** "LAR", "lar", "LaR": one word of two to five letters. */
export function isAbbreviation(name: string): boolean {
	return /^\p{L}{2,}$/u.test(name) && name.length <= LONGEST_ABBREVIATION;
}

/**
 * The words a name's letters stand for, at the start of a longer name: of "LAR" "Lahnfurter Allgemeine Rundschau", of "MDR" also
 * "Mittelländischer Rundfunk", whose compound has two of the letters. What follows them ("Lahnfurt, Germany") is left out.
 * @returns null where they do not stand for it, or it is one word
 */
export function wordsOfAbbreviation(abbreviation: string, longName: string): string | null {
	const letters = [...abbreviation.toLowerCase()];
	const words = longName.trim().split(/\s+/);
	let at = 0;
	for (const [index, word] of words.entries()) {
		if (at === letters.length) return index > 1 ? tidyEnd(words.slice(0, index)) : null;
		const lower = word.toLowerCase();
		if (lower.startsWith(letters[at] ?? ' ')) {
			at++;
			at += lettersInside(lower.slice(1), letters.slice(at), words.slice(index + 1));
		} else if (!SKIPPED.test(word)) return null;
	}
	return at === letters.length && words.length > 1 ? tidyEnd(words) : null;
}

/** How many of the letters a compound has inside, as many as the words after it leave. */
function lettersInside(rest: string, letters: readonly string[], after: readonly string[]): number {
	const initials = after.filter((word) => !SKIPPED.test(word)).map((word) => word.charAt(0).toLowerCase());
	for (let inside = 0; inside <= Math.min(2, letters.length); inside++) {
		const left = letters.slice(inside);
		const isLeftToOthers = left.every((letter, index) => initials[index] === letter);
		if (isLeftToOthers && hasInOrder(rest, letters.slice(0, inside))) return inside;
	}
	return 0;
}

function hasInOrder(text: string, letters: readonly string[]): boolean {
	let from = 0;
	return letters.every((letter) => {
		from = text.indexOf(letter, from) + 1;
		return from > 0;
	});
}

function tidyEnd(words: readonly string[]): string {
	return words.join(' ').replace(/[\s,.;:]+$/, '');
}
