/** The marks that stand for an apostrophe: typographic, opening by mistake, modifier letter, full-width. */
const APOSTROPHES = /[’‘ʼ＇]/g;

/** A word with the plain apostrophe that the models have learnt with. As many code units as before. */
export function foldApostrophes(word: string): string {
	return word.replace(APOSTROPHES, "'");
}
