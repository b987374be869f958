/** The text a page's metadata declares as the article's, ready for asking whether a block is part of it. */
export interface DeclaredText {
	includes(text: string): boolean;
}

/** A shorter declared text is a summary. */
const SHORTEST = 400;
/** A block shorter than this may stand in any text by chance. */
const SHORTEST_BLOCK = 25;
/** Declared texts are cleaned in their own ways, so only a stretch of a block is looked for. */
const COMPARED = 60;

export function declaredTextOf(body: string | null): DeclaredText | null {
	if (!body || body.length < SHORTEST) return null;
	const folded = fold(body);
	return {
		includes(text) {
			const own = fold(text);
			return (
				own.length >= SHORTEST_BLOCK &&
				(folded.includes(own.slice(0, COMPARED)) ||
					(own.length > 2 * COMPARED && folded.includes(own.slice(-COMPARED))))
			);
		},
	};
}

function fold(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
