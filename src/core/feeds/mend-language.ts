/** A language as feeds write it ("en_gb") as BCP 47; null where it is none. */
export function mendLanguage(raw: string | undefined): string | null {
	// the longest tags that are registered have some thirty letters
	if (raw && raw.length > 60) return null;
	try {
		return (raw && Intl.getCanonicalLocales(raw.trim().replaceAll('_', '-'))[0]) || null;
	} catch {
		return null;
	}
}
