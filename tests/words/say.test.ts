import { afterEach, expect, test } from 'vitest';
import arabic from '../../src/_locales/ar/messages.json' with { type: 'json' };
import hebrew from '../../src/_locales/he/messages.json' with { type: 'json' };
import { listed, setApart, sideBySide } from '../../src/words/language.ts';
import { say, sayCounted, speak } from '../../src/words/say.ts';

const WORDS = { problem_feed_moved: '$TO$ ؟', close: 'x' };

afterEach(() => speak({}, 'en-GB', 'en-GB'));

test.each([
	['ar', '\u2068Kestrel’s plan\u2069 ؟'],
	['he', '\u2068Kestrel’s plan\u2069 ؟'],
	['en-GB', 'Kestrel’s plan ؟'],
	['ja', 'Kestrel’s plan ؟'],
])('in %s the words of an article keep their own order', (language, expected) => {
	speak(WORDS, language, language);
	expect(say('problem_feed_moved', { to: 'Kestrel’s plan' })).toBe(expected);
});

test('a list of names from left to right has the order of the words around it', () => {
	speak(WORDS, 'ar', 'ar');
	const names = ['Kestrel', 'Halloran'];
	expect(listed(names)).toBe('\u2068Kestrel\u2069 و\u2068Halloran\u2069');
	speak(WORDS, 'he', 'he');
	// no letter of ours stands between them: the direction is said
	expect(say('problem_feed_moved', { to: sideBySide(names) })).toBe(
		'\u2067\u2068Kestrel\u2069, \u2068Halloran\u2069\u2069 ؟',
	);
	speak(WORDS, 'de', 'de');
	expect(listed(names)).toBe('Kestrel und Halloran');
});

test.each([
	['en-GB', 'a, b; c'],
	['ar', 'a, b؛ c'],
	['ja', 'a, b、c'],
	['zh-CN', 'a, b；c'],
])('in %s what may hold commas is set apart: %s', (language, expected) => {
	speak(WORDS, language, language);
	expect(setApart(['a, b', 'c']).replace(/[\u2067-\u2069]/g, '')).toBe(expected);
});

test.each([
	['ar', arabic],
	['he', hebrew],
])(
	'in %s one and two are said by the word, without the number',
	(language, messages: Record<string, { message: string }>) => {
		const words = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
		speak(words, language, language);
		expect([1, 2].map((count) => sayCounted('group_take', count)).join()).not.toMatch(/\p{N}/u);
		expect(sayCounted('group_take', 7)).toMatch(/\p{N}/u);
	},
);
