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

test.each([
	['with letters beyond the alphabet', 'Naïve Zürcher über São-Paulo, cafe\u0301s'],
	['with stops', 'The U.S. and A.B.C. on 3.5 p.m. v.2. End'],
	['with apostrophes', "Okafor's don't O’Brien's rock 'n' roll ’tis"],
	['in scripts without an alphabet', '港の火災で3人が負傷した。Tokyo発 𠮷野家 кран упал'],
	['with marks and nothing else', '— … ?! “” \u{1F600} ½'],
])('words %s are those that the pattern finds', (_, text) => {
	const pattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
	const found = [...text.matchAll(pattern)].map(([word]) => word);
	const read = contentWords(text).map(({ start, end }) => text.slice(start, end));
	expect(read).toEqual(found.filter((word) => contentWords(word).length > 0));
});
