/** A language as feeds write it ("en_gb") as BCP 47; null where it is none. */
export function mendLanguage(raw: string | undefined): string | null {
	// the longest tags that are registered have some thirty letters
	if (raw && raw.length > 60) return null;
	try {
		const tag = Intl.getCanonicalLocales(raw?.trim().replaceAll('_', '-') || undefined)[0];
		// "english" has the form of a tag, and there is no such language
		return tag && /^[a-z]{2,3}(?:-|$)/i.test(tag) ? tag : null;
	} catch {
		return null;
	}
}
