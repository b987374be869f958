import { browser } from './browser.ts';

/** Languages whose files have only what they say otherwise than another. */
const REGIONAL: Readonly<Record<string, string>> = { 'en-US': 'en' };

/** The words of a language that ship with the extension, by key. No request leaves the machine. @param language BCP 47 */
export async function readWords(language: string): Promise<Record<string, string>> {
	const model = REGIONAL[language];
	const [keys, texts, others] = await Promise.all([
		readTexts('keys'),
		readTexts(language),
		model === undefined ? [] : readTexts(model),
	]);
	const words: Record<string, string> = {};
	keys.forEach((key, index) => {
		const text = texts[index] ?? others[index];
		// a plural form that the language has not
		if (key !== null && typeof text === 'string') words[key] = text;
	});
	return words;
}

async function readTexts(name: string): Promise<(string | null)[]> {
	const response = await fetch(browser.runtime.getURL(`words/${name}.json`));
	if (!response.ok) throw new TypeError(name);
	return (await response.json()) as (string | null)[];
}

/** Of the browser's own interface; BCP 47. */
export function browserLanguage(): string {
	return browser.i18n.getUILanguage();
}

/** The locale that the browser writes dates and numbers in. */
export function ownLocale(): string {
	return new Intl.DateTimeFormat().resolvedOptions().locale;
}
