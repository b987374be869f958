/** A text whose halves of surrogate pairs, as one that was cut may have, are replaced: they cannot stand in an address. */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
