import { expect, test } from 'vitest';
import { rowOffsets } from '../../../src/core/learning/row-offsets.ts';

test.each([
	[
		[2, 0, 3],
		[0, 2, 2, 5],
	],
	[[], [0]],
])('groups of %j begin at %j', (counts, starts) => {
	expect([...rowOffsets(Uint32Array.from(counts))]).toEqual(starts);
});
