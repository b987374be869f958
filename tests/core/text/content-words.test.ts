import { expect, test } from 'vitest';
import { stemPlural } from '../../../src/core/languages/en/plurals.ts';
import { contentWords } from '../../../src/core/text/content-words.ts';

const stems = (text: string) => contentWords(text).map((word) => word.stem);

test.each([
	['leaves function words out', 'The ministers of the two countries met', ['minister', 'country', 'met']],
	['takes possessives off', 'Brightwater’s ferries and Okafor’s answer', ['brightwater', 'ferry', 'okafor', 'answer']],
	['reads abbreviations as one word', 'The U.N. envoy', ['un', 'envoy']],
	['takes accents off', 'a café in Malmö', ['cafe', 'malmo']],
	['splits hyphens', 'pre-war borders', ['pre', 'war', 'border']],
])('%s', (_, text, expected) => {
	expect(stems(text)).toEqual(expected);
});

test.each([
	['parties', 'party'],
	['taxes', 'tax'],
	['classes', 'class'],
	['women', 'woman'],
	['virus', 'virus'],
	['crisis', 'crisis'],
	['gas', 'gas'],
	['movies', 'movy'],
	['news', 'news'],
])('takes the plural off %s', (word, stem) => {
	expect(stemPlural(word)).toBe(stem);
});

test('tells where a word stands and where sentences begin', () => {
	const text = 'Ferries stopped. Ports closed.\nCrews waited.';
	const words = contentWords(text);
	expect(words.map((word) => text.slice(word.start, word.end))).toEqual(text.match(/\w+/g));
	expect(words.map((word) => word.opensSentence)).toEqual([true, false, true, false, true, false]);
});
