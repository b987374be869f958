/** "Swahili" for "sw"; null for a tag that names no language. */
export function languageName(tag: string, locale = 'en'): string | null {
	try {
		const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
		return name ?? null;
	} catch {
		return null;
	}
}
