/** Control characters that are no white space, lone surrogates, and marks of annotations that no interface shows. */
const UNSEEN = /[\p{Cc}\ufff9-\ufffb\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
/** Embeddings, overrides and isolates: they reorder what stands beside them, up to other words of the page (CVE-2021-42574). */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Marks of a direction: they order the signs beside Arabic and Hebrew words, and do nothing honest anywhere else. */
const MARKS = /[\u200e\u200f\u061c]/g;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const MAY_BE_THERE = /[^\n\t -~\u00a0-\u0600\u0604-\u061b\u0620-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff]/;

/**
 * A text from elsewhere as it may stand beside words of ours: without control characters, without what reorders its neighbours. Line
 * breaks and tabs stay, joiners stay; direction marks stay inside texts that have right-to-left letters, never at their edges.
 */
export function withoutControls(text: string): string {
	// most texts hold none of it, and are let through at the price of one look
	if (!MAY_BE_THERE.test(text)) return text;
	const seen = text
		.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
		.replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : ''))
		.replace(REORDERING, '');
	return RIGHT_TO_LEFT.test(seen)
		? seen.replace(/^[\u200e\u200f\u061c]+|[\u200e\u200f\u061c]+$/g, '')
		: seen.replace(MARKS, '');
}

/** The same, with a space for each that goes, so that every other character keeps its place. */
export function blankControls(text: string): string {
	if (!MAY_BE_THERE.test(text)) return text;
	return text
		.replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : ' '))
		.replace(REORDERING, ' ');
}
