import { expect, test } from 'vitest';
import { DisjointSets } from '../../../../src/core/coverage/stories/disjoint-sets.ts';

test('groups that are joined go by the root of the one they were joined to, also through others', () => {
	const groups = new DisjointSets(5);
	groups.join(3, 1);
	groups.join(1, 0);
	expect([0, 1, 2, 3, 4].map((thing) => groups.rootOf(thing))).toEqual([0, 0, 2, 0, 4]);
	groups.join(0, 4);
	expect(groups.rootOf(3)).toBe(4);
});
