import { expect, test } from 'vitest';
import { joinCopies } from '../../../../src/core/coverage/stories/join-copies.ts';

test.each([
	['a story each', [0, 1, 2], [0, null, 0], 0, [0, 1, 0]],
	['stories of several', [0, 0, 2, 2], [null, 1, null, 1], 0, [0, 0, 0, 0]],
	['a chain of stories', [0, 1, 2, 2], [0, 0, null, 0], 0, [0, 0, 0, 0]],
	['what came before those days', [0, 1, 2], [0, null, 0], 1, [0, 1, 2]],
])('copies join %s', (_, stories, copyGroups, from, expected) => {
	expect(joinCopies(stories, copyGroups, from)).toEqual(expected);
});
