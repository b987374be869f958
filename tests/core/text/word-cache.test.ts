import { expect, test } from 'vitest';
import { WordCache } from '../../../src/core/text/word-cache.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';

/** A text of words by chance, and where each stands. */
function someWords(count: number, vocabulary: number): { text: string; places: (readonly [number, number])[] } {
	const random = seededRandom(11);
	let text = '';
	const places: (readonly [number, number])[] = [];
	for (let word = 0; word < count; word++) {
		const written = `ferry${Math.floor(vocabulary * random()).toString(36)}`;
		places.push([text.length, text.length + written.length]);
		text += `${written} `;
	}
	return { text, places };
}

test.each([
	['few words', 2000, 40],
	['more words than are kept', 60_000, 50_000],
])('answers of %s what follows from the very word', (_, count, vocabulary) => {
	const { text, places } = someWords(count, vocabulary);
	const cache = new WordCache((word) => word.toUpperCase());
	for (const [start, end] of places) expect(cache.of(text, start, end)).toBe(text.slice(start, end).toUpperCase());
});

test('works out once what follows from a word that stands in many places', () => {
	let asked = 0;
	const cache = new WordCache((word) => {
		asked++;
		return word.length;
	});
	const text = 'harbour crane, harbour crane';
	for (const [start, end] of [
		[0, 7],
		[8, 13],
		[15, 22],
		[23, 28],
	] as const)
		cache.of(text, start, end);
	expect(asked).toBe(2);
});

test('a word is not taken for one that begins as it does', () => {
	const cache = new WordCache((word) => word);
	const text = 'crane cranes cran';
	expect(cache.of(text, 0, 5)).toBe('crane');
	expect(cache.of(text, 6, 12)).toBe('cranes');
	expect(cache.of(text, 13, 17)).toBe('cran');
	expect(cache.of(text, 0, 0)).toBe('');
});

test('keeps no long word, which would keep its text', () => {
	let asked = 0;
	const cache = new WordCache(() => asked++);
	cache.of('Hafenmeisterin', 0, 14);
	cache.of('Hafenmeisterin', 0, 14);
	expect(asked).toBe(2);
});
