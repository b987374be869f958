import { stopWordsOf } from '../../languages/stop-words.ts';
import { type ContentWord, contentWords } from '../../text/content-words.ts';
import { UNSPACED_SCRIPTS } from '../../text/unspaced-scripts.ts';

/** Has letters of a script whose words are not parted by spaces. */
export const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}ー]`, 'u');
/** A word that Japanese took from another language, or such a name: it is written in letters of its own, so that it shows where it ends. */
const LOAN_WORD = '[\\p{sc=Katakana}ー]{2,}';
const IS_LOAN_WORD = new RegExp(`^${LOAN_WORD}$`, 'u');
/** Pieces of a run that has no spaces: such words, other letters of such scripts, and what else stands in it. */
const PIECE = new RegExp(`${LOAN_WORD}|(?:(?!${LOAN_WORD})[${UNSPACED_SCRIPTS}ー])+|[^${UNSPACED_SCRIPTS}ー]+`, 'gu');
/** Nothing in ASCII is of such a script, and no word without an apostrophe is two: asked first, as most words are neither. */
const BEYOND_ASCII = /[\u0080-\uffff]/;
const APOSTROPHE = /['’]/;
/** Endings and particles of Japanese, which stand between the words. */
const HIRAGANA = /\p{Script=Hiragana}/u;
/** Letters from which a word of an unknown language is taken to mean something. */
const SURELY_TELLING = 6;
/** What French, Italian and Catalan write with the next word: "l'accord", "dell'accordo". */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|nell|sull|dall|un|quest)['’](?=\p{L})/u;

/**
 * The words of a text that may tell which story it belongs to: without the function words of its language. Where words are not parted by
 * spaces, every two neighbouring letters are one, but for words that show by their letters where they end.
 * @param language a code of two letters; null when unknown
 */
export function storyWords(text: string, language: string | null): ContentWord[] {
	const functionStems = stemsOf(stopWordsOf(language));
	const isKnown = functionStems.size > 0;
	const words: ContentWord[] = [];
	for (const word of contentWords(text)) {
		if (BEYOND_ASCII.test(word.stem) && UNSPACED.test(word.stem)) {
			for (const pair of pairsOf(text.slice(word.start, word.end), word)) words.push(pair);
			continue;
		}
		const stem = APOSTROPHE.test(word.stem) ? word.stem.replace(ELIDED, '') : word.stem;
		if (stem.length < 2 && !/\d/.test(stem)) continue;
		if (isKnown ? functionStems.has(stem) : maySayNothing(stem, word, text)) continue;
		words.push(stem === word.stem ? word : { ...word, stem, start: word.end - stem.length });
	}
	return words;
}

/** By the function words of a language, what {@link contentWords} makes of them. */
const functionStemsOf = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The function words, and those without the "s" of a plural: it is taken from the stem, though it was none in "das". */
function stemsOf(functionWords: ReadonlySet<string>): ReadonlySet<string> {
	const known = functionStemsOf.get(functionWords);
	if (known) return known;
	const stems = new Set(functionWords);
	for (const word of functionWords) if (word.endsWith('s')) stems.add(word.slice(0, -1));
	functionStemsOf.set(functionWords, stems);
	return stems;
}

/** Of a language whose words are not known, short words may be its small ones, unless they are written as a name or number. */
function maySayNothing(stem: string, { start, opensSentence }: ContentWord, text: string): boolean {
	return stem.length < SURELY_TELLING && !/\d/.test(stem) && (opensSentence || !/\p{Lu}/u.test(text.charAt(start)));
}

function pairsOf(run: string, { start, opensSentence }: ContentWord): ContentWord[] {
	const pairs: ContentWord[] = [];
	for (const { 0: piece, index } of run.matchAll(PIECE)) {
		if (!UNSPACED.test(piece) || IS_LOAN_WORD.test(piece)) {
			pairs.push({ stem: piece.toLowerCase(), start: start + index, end: start + index + piece.length, opensSentence });
			continue;
		}
		for (let at = 0; at + 1 < piece.length; at++) {
			const stem = piece.slice(at, at + 2);
			if (!HIRAGANA.test(stem))
				pairs.push({ stem, start: start + index + at, end: start + index + at + 2, opensSentence });
		}
	}
	return pairs;
}
