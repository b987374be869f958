/** Words compared of each list: a text without stops is one sentence, and time and room grow with the square. */
const MOST_WORDS = 400;

/**
 * The longest run of words, not necessarily neighbours, that two lists have in the same order, as pairs of their indexes: Hirschberg's
 * problem by plain dynamic programming (1975, doi:10.1145/360825.360861). Of longer lists the first {@link MOST_WORDS} count.
 */
export function longestCommonWords(
	first: readonly string[],
	second: readonly string[],
): [first: number, second: number][] {
	const a = first.slice(0, MOST_WORDS);
	const b = second.slice(0, MOST_WORDS);
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			lengths[i * width + j] =
				a[i] === b[j]
					? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
					: Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
		}
	}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) pairs.push([i++, j++]);
		else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
		else j++;
	}
	return pairs;
}
