import { browser } from './browser.ts';

/** The words of a language that ship with the extension, by key. No request leaves the machine. @param language BCP 47 */
export async function readWords(language: string): Promise<Record<string, string>> {
	const response = await fetch(browser.runtime.getURL(`words/${language}.json`));
	if (!response.ok) throw new TypeError(language);
	return (await response.json()) as Record<string, string>;
}

/** Of the browser's own interface; BCP 47. */
export function browserLanguage(): string {
	return browser.i18n.getUILanguage();
}

/** The locale that the browser writes dates and numbers in. */
export function ownLocale(): string {
	return new Intl.DateTimeFormat().resolvedOptions().locale;
}
