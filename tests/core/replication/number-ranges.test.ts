import { expect, test } from 'vitest';
import { countAfter, gapAfter, type NumberRange, withNumbers } from '../../../src/core/replication/number-ranges.ts';

test.each<[NumberRange[], number[], NumberRange[]]>([
	[[], [], []],
	[[], [3, 1, 2], [[1, 3]]],
	[[[1, 4]], [5, 6], [[1, 6]]],
	[
		[[1, 4]],
		[6],
		[
			[1, 4],
			[6, 6],
		],
	],
	[
		[
			[1, 4],
			[6, 9],
		],
		[5],
		[[1, 9]],
	],
	[[[1, 9]], [3, 9], [[1, 9]]],
])('%j and the numbers %j come to %j', (ranges, numbers, together) => {
	expect(withNumbers(ranges, numbers)).toEqual(together);
});

test.each<[NumberRange[], number, number, { after: number; before: number }]>([
	[[], 7, 0, { after: 7, before: Number.POSITIVE_INFINITY }],
	[[[1, 4]], 0, 4, { after: 4, before: Number.POSITIVE_INFINITY }],
	[[[1, 4]], 2, 2, { after: 4, before: Number.POSITIVE_INFINITY }],
	[
		[
			[3, 4],
			[8, 9],
		],
		0,
		4,
		{ after: 0, before: 3 },
	],
	[
		[
			[3, 4],
			[8, 9],
		],
		2,
		4,
		{ after: 4, before: 8 },
	],
	[
		[
			[3, 4],
			[8, 9],
		],
		20,
		0,
		{ after: 20, before: Number.POSITIVE_INFINITY },
	],
])('of %j after %i there are %i, and the next others are %j', (ranges, number, count, gap) => {
	expect(countAfter(ranges, number)).toBe(count);
	expect(gapAfter(ranges, number)).toEqual(gap);
});
