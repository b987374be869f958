import { expect, test } from 'vitest';
import { groupStories, type StoryTie } from '../../../../src/core/coverage/stories/group-stories.ts';

const tie = (document: number, probability: number): StoryTie => ({ document, probability });

test.each<[string, StoryTie[][], number[][]]>([
	['joins what is likely one story', [[tie(1, 0.9)], [], []], [[0, 1], [2]]],
	['leaves what is unlikely apart', [[tie(1, 0.2)], []], [[0], [1]]],
	['joins through a common neighbour that is near enough', [[tie(1, 0.9)], [tie(2, 0.9)], [tie(0, 0.1)]], [[0, 1, 2]]],
	['does not chain: the mean to the whole group counts', [[tie(1, 0.9)], [tie(2, 0.6)], []], [[0, 1], [2]]],
	['takes the likeliest pair first', [[tie(1, 0.5)], [tie(2, 0.95)], []], [[0], [1, 2]]],
])('%s', (_, ties, stories) => {
	const labels = groupStories(ties);
	const groups = new Map<number, number[]>();
	for (const [document, story] of labels.entries()) groups.set(story, [...(groups.get(story) ?? []), document]);
	expect([...groups.values()]).toEqual(stories);
});
