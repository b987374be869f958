import { beforeEach, expect, test, vi } from 'vitest';
import { ChosenWords } from '../../src/background/chosen-words.ts';
import type { LanguageChoice } from '../../src/core/look/interface-language.ts';
import { say } from '../../src/words/say.ts';

/** Answers of reading the words of a language, given when the test says so. */
const asked = new Map<string, { answer(): void; fail(): void }>();
vi.mock('../../src/platform/word-files.ts', () => ({
	browserLanguage: () => 'en',
	ownLocale: () => 'en-GB',
	readWords: (language: string) =>
		new Promise((resolve, reject) =>
			asked.set(language, {
				answer: () => resolve({ close: `close in ${language}` }),
				fail: () => reject(new TypeError(language)),
			}),
		),
}));
const untilAsked = (language: string) => vi.waitFor(() => expect(asked.has(language)).toBe(true));

let choice: LanguageChoice;
let words: ChosenWords;
beforeEach(() => {
	asked.clear();
	words = new ChosenWords(
		async () => choice,
		() => {},
	);
});

test('of two languages chosen one after the other the later is spoken, whichever is read first', async () => {
	choice = 'de';
	const first = words.speakAnew();
	await untilAsked('de');
	choice = 'fr';
	const second = words.speakAnew();
	await untilAsked('fr');
	asked.get('fr')?.answer();
	await second;
	asked.get('de')?.answer();
	await first;
	expect(say('close')).toBe('close in fr');
	expect((await words.spoken()).language).toBe('fr');
});

test('words that cannot be read leave those that were asked for later alone', async () => {
	choice = 'de';
	const first = words.speakAnew();
	await untilAsked('de');
	choice = 'fr';
	const second = words.speakAnew();
	await untilAsked('fr');
	asked.get('de')?.fail();
	await expect(first).rejects.toThrow('de');
	asked.get('fr')?.answer();
	await second;
	asked.clear();
	expect((await words.spoken()).language).toBe('fr');
	expect(asked.size).toBe(0);
});
