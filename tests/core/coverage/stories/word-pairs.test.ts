import { expect, test } from 'vitest';
import { WordPairs } from '../../../../src/core/coverage/stories/word-pairs.ts';

/** Words of three letters with a blank behind each, and a gap of four where a number is negative. */
function runOf(numbers: readonly number[]) {
	let start = 0;
	const words = numbers.map((number) => {
		start += number < 0 ? 7 : 4;
		return { stem: String(number), start, end: start + 3, opensSentence: false };
	});
	return { words, numbers: numbers.map(Math.abs) };
}

const far = 2 ** 25;
test.each([
	['one pair', [[7, 8, 9]], [[5, 7, 8]], [[7, 8]]],
	[
		'each pair once, by its numbers',
		[[7, 8, 7, 8, far]],
		[[8, far, 7, 8]],
		[
			[7, 8],
			[8, far],
		],
	],
	['none in another order', [[7, 8]], [[8, 7]], []],
	['none of words apart', [[7, -8]], [[7, 8]], []],
	['none from one run to the next', [[7], [8]], [[7, 8]], []],
	['none of a document without words', [[]], [[7, 8]], []],
])('of two documents both have %s', (_, mine, theirs, shared) => {
	const pairs = new WordPairs();
	for (const document of [mine, [[1, 2, 3]], theirs]) pairs.add(document.map(runOf));
	expect(pairs.shared(0, 2)).toEqual(shared);
	expect(pairs.shared(2, 0)).toEqual(shared);
	expect(pairs.shared(0, 1)).toEqual([]);
});

test('more pairs than there was room for are all kept', () => {
	const pairs = new WordPairs();
	const many = runOf(Array.from({ length: 1000 }, (_, number) => number));
	pairs.add([many]);
	pairs.add([many]);
	expect(pairs.shared(0, 1)).toHaveLength(999);
});
