import { expect, test } from 'vitest';
import { bestPath, NEVER, stepsOf } from '../../../src/core/learning/best-path.ts';

/** Labels: 0 outside, 1 begins, 2 goes on; 2 never follows 0. */
const transitions = Float32Array.of(0, 0, NEVER, 0, 0, 0, 0, 0, 0);
const chain = { offset: 0, count: 3, transitions, steps: stepsOf(transitions, 3) };

test.each<[string, number[][], number[]]>([
	[
		'takes the best label where steps are free',
		[
			[0, 2, 0],
			[0, 0, 2],
			[2, 0, 0],
		],
		[1, 2, 0],
	],
	[
		'never lets a span go on that has not begun',
		[
			[3, 0, 0],
			[0, 1, 5],
		],
		[1, 2],
	],
	['never begins inside', [[0, 1, 9]], [1]],
])('%s', (_, scores, expected) => {
	const labels = new Uint8Array(expected.length);
	bestPath({ values: Int32Array.from(scores.flat()), stride: 3 }, chain, [0, expected.length], labels);
	expect([...labels]).toEqual(expected);
});

test('reads its own labels among those of other chains', () => {
	const labels = new Uint8Array(1);
	bestPath({ values: Int32Array.of(9, 9, 0, 5, 0), stride: 5 }, { ...chain, offset: 2 }, [0, 1], labels);
	expect([...labels]).toEqual([1]);
});
