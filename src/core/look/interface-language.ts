/** The languages that the interface has words in, a folder of src/_locales for each; BCP 47. English alone is British. */
export const INTERFACE_LANGUAGES = [
	// one a line
	'ar',
	'de',
	'en',
	'en-US',
	'es',
	'fr',
	'he',
	'hi',
	'id',
	'it',
	'ja',
	'ko',
	'nl',
	'pl',
	'pt-BR',
	'sv',
	'tr',
	'uk',
	'zh-CN',
] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** What the reader chose: one of them, or the browser's. */
export const LANGUAGE_CHOICES = ['browser', ...INTERFACE_LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Codes that browsers still use for a language. */
const OLD_CODES: Readonly<Record<string, string>> = { iw: 'he', in: 'id' };

/** Written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he']);

/**
 * The language that the interface is shown in.
 * @param browser of the browser's own interface, BCP 47 or with an underscore
 */
export function interfaceLanguage(choice: LanguageChoice, browser: string): InterfaceLanguage {
	if (choice !== 'browser') return choice;
	const [code = '', ...subtags] = browser.replaceAll('_', '-').split('-');
	// who reads traditional characters is not shown simplified ones unasked
	if (code === 'zh' && subtags.some((each) => /^(?:Hant|TW|HK|MO)$/i.test(each))) return 'en';
	const primary = OLD_CODES[code] ?? code;
	const whole = [primary, ...subtags].join('-').toLowerCase();
	return (
		INTERFACE_LANGUAGES.find((each) => each.toLowerCase() === whole) ??
		INTERFACE_LANGUAGES.find((each) => each === primary) ??
		INTERFACE_LANGUAGES.find((each) => each.split('-')[0] === primary) ??
		'en'
	);
}

/** The way a language is written. @param language BCP 47 */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** What Intl is asked in: plain English is British. */
export function localeOf(language: InterfaceLanguage): string {
	return language === 'en' ? 'en-GB' : language;
}
