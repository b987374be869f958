/** Characters from which V8 makes a view of a piece: SlicedString::kMinLength in its source. */
const SHORTEST_VIEW = 13;

/**
 * A copy of a piece of a text that stands for itself. V8 keeps a piece as a view of the text it was cut from: whoever keeps one word of each
 * of a hundred thousand articles would keep the articles.
 */
export function detachedCopy(piece: string): string {
	return piece.length < SHORTEST_VIEW ? piece : [...piece].join('');
}
