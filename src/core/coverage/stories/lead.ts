/** Words read of a text: the first say what the story is, the rest is background. */
export const LEAD_WORDS = 300;
/** A headline's words count twice. */
export const TITLE_COUNT = 2;

const WHITE_SPACE = /\s/;
const BLANK = 0x20;
const FIRST_BEYOND_ASCII = 0x80;

/** The first `count` words of a text. */
export function firstWords(text: string, count: number): string {
	let words = 0;
	let wasSpace = false;
	for (let place = 0; place < text.length; place++) {
		const isSpace = isWhiteSpace(text, place);
		if (isSpace && !wasSpace && ++words >= count) return text.slice(0, place);
		wasSpace = isSpace;
	}
	return text;
}

/** A pattern makes an object of each word, and there are hundreds of words in each of thousands of texts. */
function isWhiteSpace(text: string, place: number): boolean {
	const code = text.charCodeAt(place);
	return code === BLANK || ((code < BLANK || code >= FIRST_BEYOND_ASCII) && WHITE_SPACE.test(text.charAt(place)));
}
