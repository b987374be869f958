/** "A" shares nothing with the word before, "B" its first letter, and so on: no word of the lists has a capital of its own. */
const NOTHING_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 25;
const CODED_WORD = /([A-Z])([^A-Z]*)/g;

/** Sorted words in lower case in half their room: of each only what it has not in common with the one before (front coding). */
export function frontCoded(words: readonly string[]): string {
	return words
		.map((word, place) => {
			const before = words[place - 1] ?? '';
			let shared = 0;
			while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
			return String.fromCharCode(NOTHING_SHARED + shared) + word.slice(shared);
		})
		.join('');
}

/** The words that {@link frontCoded} wrote. */
export function readFrontCoded(coded: string): string[] {
	let before = '';
	return [...coded.matchAll(CODED_WORD)].map(([, shared = 'A', rest = '']) => {
		before = before.slice(0, shared.charCodeAt(0) - NOTHING_SHARED) + rest;
		return before;
	});
}
