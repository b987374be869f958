import { afterEach, expect, test } from 'vitest';
import { say, speak } from '../../src/words/say.ts';

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
