/** Words read of a text: the first say what the story is, the rest is background. */
export const LEAD_WORDS = 300;
/** A headline's words count twice. */
export const TITLE_COUNT = 2;

/** The first `count` words of a text. */
export function firstWords(text: string, count: number): string {
	const space = /\s+/g;
	let words = 0;
	for (let match = space.exec(text); match; match = space.exec(text))
		if (++words >= count) return text.slice(0, match.index);
	return text;
}
