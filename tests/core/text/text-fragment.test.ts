import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/core/article.ts';
import {
	describePassage,
	findDirective,
	linkToPassage,
	writeTextDirective,
} from '../../../src/core/text/text-fragment.ts';

const ADDRESS = 'https://harbour.example/port';
const TEXT = [
	'Port reopens',
	'“We are back, and we are staying back,” said Ines Calder, the harbour master of Vell.',
	'The union called the settlement “a fair deal” and said its 40-odd members, R&D staff among them, would vote on Friday.',
	'“A fair deal is one that both sides can live with for longer than a single winter, and this is not it,” Calder said.',
	'“It is a fair deal,” the minister said. “It is a fair deal,” the mayor said.',
].join('\n');

/** The `nth` place of some words. */
function span(words: string, nth = 0, text = TEXT): Span {
	let start = text.indexOf(words);
	for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
	if (start < 0) throw new Error(`The text does not say “${words}”`);
	return [start, start + words.length];
}

describe('a link names', () => {
	test.each<[string, Span, string]>([
		['a short passage by its words', span('Port reopens'), 'text=Port%20reopens'],
		['a passage with a comma', span('We are back, and we'), 'text=We%20are%20back%2C%20and%20we'],
		['a passage with a hyphen and an ampersand', span('40-odd members, R&D'), 'text=40%2Dodd%20members%2C%20R%26D'],
		[
			'a long passage by its beginning and end',
			span('A fair deal is one that both sides can live with for longer than a single winter, and this is not it,'),
			'text=A%20fair%20deal%20is%20one,and%20this%20is%20not%20it%2C',
		],
		[
			'words that stand more than once by what is around them',
			span('It is a fair deal', 1),
			'text=minister%20said.%20%E2%80%9C-,It%20is%20a%20fair%20deal,-%2C%E2%80%9D%20the%20mayor',
		],
		[
			'a passage over two blocks by its two ends',
			[span('and we are staying back')[0], span('a fair deal')[1]],
			'text=and%20we%20are,a%20fair%20deal',
		],
	])('%s', (_, passage, expected) => {
		expect(linkToPassage(ADDRESS, TEXT, passage)).toBe(`${ADDRESS}#:~:${expected}`);
	});

	test('the page alone where nothing tells the passage from another', () => {
		const text = 'Yes.\nYes.\nYes.\nYes.'.repeat(20);
		expect(linkToPassage(ADDRESS, text, [text.length - 4, text.length])).toBe(ADDRESS);
		expect(linkToPassage(ADDRESS, TEXT, [3, 3])).toBe(ADDRESS);
	});

	test('the passage behind a fragment that names the page', () => {
		expect(linkToPassage('https://harbour.example/#/port', TEXT, span('Port reopens'))).toBe(
			'https://harbour.example/#/port:~:text=Port%20reopens',
		);
	});
});

test.each([
	['Japanese', '港は火曜日に再開した。港長は「もう戻らない」と述べた。組合は「公正な合意」と呼んだ。', '公正な合意'],
	['Ukrainian', '«Ми повернулися», — сказала Інес Кальдер. «Ми залишимося», — додала вона.', 'Ми залишимося'],
	['Turkish', 'İnes Calder İstanbul’da konuştu. “Geri döndük” dedi, “ve kalıyoruz” diye ekledi.', 've kalıyoruz'],
	['Arabic', 'قالت كالدر: «لقد عدنا». وقالت أيضا: «لن نرحل».', 'لن نرحل'],
])('%s is found again', (_, text, words) => {
	const passage = span(words, 0, text);
	const directive = describePassage(text, passage);
	expect(directive && findDirective(text, directive)).toEqual(passage);
});

test('half a surrogate pair breaks nothing', () => {
	expect(linkToPassage(ADDRESS, 'One \ud83d two.', [0, 9])).toContain('text=One%20%EF%BF%BD%20two');
});

test('the first fitting place counts, and no part of a word does', () => {
	const text = 'An artful car. The art of the car, and art.';
	const find = (start: string, end: string | null = null) =>
		findDirective(text, { prefix: null, start, end, suffix: null });
	expect(find('art')).toEqual(span('art', 1, text));
	expect(find('the art', 'art')).toEqual(span('The art of the car, and art', 0, text));
	expect(find('cart')).toBeNull();
});

test('the marks of the grammar are its own alone', () => {
	const parts = { prefix: 'a-b,', start: 'c&d', end: 'e’f (g)', suffix: '-h' };
	expect(writeTextDirective(parts)).toBe('text=a%2Db%2C-,c%26d,e%E2%80%99f%20%28g%29,-%2Dh');
});
