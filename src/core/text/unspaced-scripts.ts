/** Scripts written without spaces between words, as members of a character class. */
export const UNSPACED_SCRIPTS =
	'\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** What splits such text into words: the platform's dictionaries (UAX #29). */
export function wordSegmenter(language: string | null | undefined): Intl.Segmenter {
	try {
		return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
	} catch {
		// a page may declare any string as its language
		return new Intl.Segmenter(undefined, { granularity: 'word' });
	}
}
