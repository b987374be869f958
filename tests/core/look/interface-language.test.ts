import { expect, test } from 'vitest';
import {
	directionOf,
	INTERFACE_LANGUAGES,
	interfaceLanguage,
	localeOf,
} from '../../../src/core/look/interface-language.ts';

test.each([
	['en', 'en'],
	['en-GB', 'en'],
	['en_GB', 'en'],
	['en-US', 'en-US'],
	['en-AU', 'en'],
	['fr-CA', 'fr'],
	['pt', 'pt-BR'],
	['pt-PT', 'pt-BR'],
	['uk_UA', 'uk'],
	// nobody has words in it
	['tlh', 'en'],
	['zh-TW', 'en'],
	['zh-Hant-HK', 'en'],
	['', 'en'],
])('a browser in "%s" is spoken to in %s', (browser, language) => {
	expect(interfaceLanguage('browser', browser)).toBe(language);
});

test('what the reader chose holds whatever the browser speaks', () => {
	for (const language of INTERFACE_LANGUAGES) expect(interfaceLanguage(language, 'tlh')).toBe(language);
});

test('each language is written from the side that its script begins at', () => {
	const turned = INTERFACE_LANGUAGES.filter((language) => directionOf(language) === 'rtl');
	expect(turned.filter((language) => !/^(?:ar|he)$/.test(language))).toEqual([]);
});

test('plain English is British', () => {
	expect(localeOf('en')).toBe('en-GB');
});
