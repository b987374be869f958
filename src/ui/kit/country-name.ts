/** "Germany" for "DE"; the code itself where it names none. */
export function countryName(code: string, locale = 'en'): string {
	try {
		return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
	} catch {
		return code;
	}
}
