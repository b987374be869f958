/**
 * What `lang` says of words that are not ours: their language, or that it is not known. Left out, they would be said to be in the language of the
 * interface, and a screen reader would read them in its voice.
 * @param language BCP 47
 */
export function languageTag(language: string | null | undefined): string {
	return language ?? '';
}
