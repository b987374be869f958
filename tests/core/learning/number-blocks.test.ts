import { expect, test } from 'vitest';
import { NumberBlocks } from '../../../src/core/learning/number-blocks.ts';

test('lists stay as they were when others are kept after them', () => {
	const blocks = new NumberBlocks();
	const lists = Array.from({ length: 3000 }, (_, list) =>
		Uint32Array.from({ length: list % 90 }, (_, at) => list + at),
	);
	const kept = lists.map((list) => blocks.keep(list));
	for (const list of lists) list.fill(0);
	for (const [list, numbers] of kept.entries())
		expect([...numbers]).toEqual(Array.from({ length: list % 90 }, (_, at) => list + at));
});

test('many lists share a block, and one larger than any block has its own', () => {
	const blocks = new NumberBlocks();
	const kept = Array.from({ length: 40 }, () => blocks.keep(new Uint32Array(10)));
	expect(new Set(kept.map(({ buffer }) => buffer)).size).toBe(1);
	expect(blocks.keep(new Uint32Array(200_000).fill(7)).every((number) => number === 7)).toBe(true);
});
