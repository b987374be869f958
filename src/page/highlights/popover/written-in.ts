/** The language of what we say on a page, which is seldom the page's own. */
let written: { language: string; direction: 'ltr' | 'rtl' } | null = null;

/** From now on what is shown is written in this language. @param language BCP 47 */
export function writePageIn(language: string, direction: 'ltr' | 'rtl'): void {
	written = { language, direction };
}

/** Says on something of ours what language it is in. It must be out of the page's sight, as in a closed shadow root. */
export function markLanguage(content: Element): void {
	if (!written) return;
	content.setAttribute('lang', written.language);
	content.setAttribute('dir', written.direction);
}
