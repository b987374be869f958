const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
/** No letter of the scripts weighed here comes before these. */
const LATER = /[\u0e00-\uffff]/;
const THAI = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/g;

/** How many letters of a Latin script carry what one letter of these carries, about the ratio of parallel texts' lengths. */
const LATIN_LETTERS_PER_IDEOGRAPH = 2.5;
const LATIN_LETTERS_PER_THAI_LETTER = 1.2;

/**
 * Length of a text in Latin letters' worth, so that one floor holds for every script: a Chinese paragraph of 60 characters says as
 * much as an English one of 150.
 */
export function textWeight(text: string): number {
	if (!LATER.test(text)) return text.length;
	const ideographs = text.match(IDEOGRAPH)?.length ?? 0;
	const thai = text.match(THAI)?.length ?? 0;
	return text.length + ideographs * (LATIN_LETTERS_PER_IDEOGRAPH - 1) + thai * (LATIN_LETTERS_PER_THAI_LETTER - 1);
}
