import { expect, test } from 'vitest';
import { startsOfRuns } from '../../../src/core/coverage/starts-of-runs.ts';

test.each([
	[
		[2, 0, 3],
		[0, 2, 2, 5],
	],
	[[], [0]],
])('groups of %j begin at %j', (counts, starts) => {
	expect([...startsOfRuns(Uint32Array.from(counts))]).toEqual(starts);
});
