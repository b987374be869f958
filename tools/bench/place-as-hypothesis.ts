import approximateSearch from 'approx-string-match';

/** What its client keeps of a passage's surroundings on each side, in letters. */
export const KEPT_AROUND = 32;
/** Weights of the passage, of what stands before and behind, and of the place, as its client has them. */
const WEIGHTS = { passage: 50, side: 20, place: 2 };
const MOST_ERRORS = 256;

/**
 * Where Hypothesis' client places a passage, after its description (https://web.hypothes.is/blog/fuzzy-anchoring/) and the weights of its matcher: the
 * occurrences of the words, or the most similar ones if there are none, by how much of the surroundings is there. Its package is a bundle for a page.
 */
export function placeAsHypothesis(
	text: string,
	{ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
	hint: number,
): [start: number, end: number] | null {
	const places = occurrences(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
	const score = ({ start, end, errors }: (typeof places)[number]) =>
		WEIGHTS.passage * (1 - errors / exact.length) +
		WEIGHTS.side * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
		WEIGHTS.side * likeness(text.slice(end, end + suffix.length), suffix) +
		WEIGHTS.place * (1 - Math.abs(start - hint) / text.length);
	const [best] = places.sort((a, b) => score(b) - score(a));
	return best ? [best.start, best.end] : null;
}

function occurrences(text: string, words: string, mostErrors: number) {
	const found: { start: number; end: number; errors: number }[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		found.push({ start: at, end: at + words.length, errors: 0 });
	return found.length > 0 ? found : approximateSearch(text, words, mostErrors);
}

function likeness(text: string, words: string): number {
	if (words === '') return 1;
	const [best] = text === '' ? [] : occurrences(text, words, words.length);
	return best ? 1 - best.errors / words.length : 0;
}
