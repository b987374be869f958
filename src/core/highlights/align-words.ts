/** A word of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Word {
	/** In small letters without accents, umlauts in two letters. */
	text: string;
	start: number;
	end: number;
	/** A number, or a word with a capital that no sentence gave it: what tells one sentence from another of its form. */
	isName: boolean;
}

const EQUAL = 3;
const SIMILAR = 1;
const REPLACED = -0.5;
const LEFT_OUT = -1;
/** A word never stands for the edge of a block. */
const IMPOSSIBLE = -10;
const EDGE = '\n';
const CAPITAL = /^\p{Lu}/u;
/** Of Chinese and Japanese too, where they are letters; and those in which Japanese writes names from elsewhere. */
const NUMERAL = /[\p{N}〇零一二两三四五六七八九十百千万億亿兆\p{sc=Katakana}]/u;
const LATIN_BEYOND_ASCII = /[\u00c0-\u024f]|[a-z]\u0308/i;
const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae', œ: 'oe' };
const SENTENCE_START = /[.!?\n“„«]/;

/** Words of a text, and the line breaks between its blocks; where words are written without spaces, each letter is one. */
export function wordsOf(text: string, offset = 0): Word[] {
	const words: Word[] = [];
	const pattern =
		/\n|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
	let last = 0;
	for (const { 0: word, index } of text.matchAll(pattern)) {
		const isFirst = words.length === 0 || SENTENCE_START.test(text.slice(last, index));
		const isCapital = CAPITAL.test(word);
		const before = words.at(-1);
		// the first word of a sentence has its capital from there, unless another follows: "Marit Sand"
		if (isCapital && !isFirst && before && index === last + 1 && CAPITAL.test(text.charAt(before.start - offset)))
			before.isName = true;
		last = index + word.length;
		words.push({
			text: LATIN_BEYOND_ASCII.test(word) ? plainSpelling(word.toLowerCase()) : word.toLowerCase(),
			start: offset + index,
			end: offset + last,
			isName: NUMERAL.test(word) || (isCapital && !isFirst),
		});
	}
	return words;
}

/** As it is written where there are no such letters: "Köpen" is "Koepen" in a wire service's copy. */
function plainSpelling(word: string): string {
	return word
		.normalize('NFC')
		.replace(/[äöüßåøæœ]/g, (letter) => TWO_LETTERS[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
}

/** A line break among the words of a text. */
export function isEdge({ text }: Word): boolean {
	return text === EDGE;
}

/** How alike two words are: 1 equal, 0.5 of one stem ("minister", "ministers"), 0 different. */
export function likeness(a: string, b: string): number {
	if (a === b) return 1;
	const shorter = Math.min(a.length, b.length);
	const longer = Math.max(a.length, b.length);
	if (shorter < 3 || longer - shorter > 4) return 0;
	let shared = 0;
	while (shared < shorter && a[shared] === b[shared]) shared++;
	return shared >= 3 && shared / longer >= 0.6 ? 0.5 : 0;
}

function scoreOf(word: string, other: string): number {
	const alike = likeness(word, other);
	if (alike === 1) return EQUAL;
	if (word === EDGE || other === EDGE) return IMPOSSIBLE;
	return alike > 0 ? SIMILAR : REPLACED;
}

/**
 * Lays the words of a pattern along those of a text, of which what lies before and after costs nothing (Needleman and Wunsch
 * 1970, with free end gaps in the text).
 * @returns for each word of the pattern the index of the text's word in its place; -1 where it was left out
 */
export function alignWords(pattern: Word[], text: Word[]): Int32Array {
	const width = text.length + 1;
	const scores = new Float32Array((pattern.length + 1) * width);
	const steps = new Uint8Array(scores.length);
	for (let row = 1; row <= pattern.length; row++) {
		scores[row * width] = row * LEFT_OUT;
		steps[row * width] = 1;
		const word = pattern[row - 1]?.text ?? '';
		for (let column = 1; column < width; column++) {
			const at = row * width + column;
			let score = (scores[at - width - 1] ?? 0) + scoreOf(word, text[column - 1]?.text ?? '');
			let step = 2;
			const skipPattern = (scores[at - width] ?? 0) + LEFT_OUT;
			if (skipPattern > score) {
				score = skipPattern;
				step = 1;
			}
			const skipText = (scores[at - 1] ?? 0) + LEFT_OUT;
			if (skipText > score) {
				score = skipText;
				step = 0;
			}
			scores[at] = score;
			steps[at] = step;
		}
	}
	const places = new Int32Array(pattern.length).fill(-1);
	let row = pattern.length;
	let column = 0;
	for (let each = 0; each < width; each++) {
		if ((scores[row * width + each] ?? 0) > (scores[row * width + column] ?? 0)) column = each;
	}
	while (row > 0) {
		const step = column === 0 ? 1 : steps[row * width + column];
		if (step === 2) places[row - 1] = column - 1;
		if (step !== 0) row--;
		if (step !== 1) column--;
	}
	return places;
}
