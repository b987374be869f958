import { DisjointSets } from './disjoint-sets.ts';

/**
 * Stories in which copies of one text stand are one story, however differently they are introduced.
 * @param stories by document, its story: the number of one of its documents
 * @param copyGroups by document, the first of its copies; null where it has none
 * @param from the first document that counts
 */
export function joinCopies(stories: readonly number[], copyGroups: readonly (number | null)[], from = 0): number[] {
	const joined = new DisjointSets(stories.length);
	const storyOfGroup = new Map<number, number>();
	for (let document = from; document < stories.length; document++) {
		const group = copyGroups[document] ?? null;
		if (group === null) continue;
		const story = joined.rootOf(stories[document] ?? document);
		const known = storyOfGroup.get(group);
		const other = known === undefined ? story : joined.rootOf(known);
		if (other !== story) joined.join(Math.max(story, other), Math.min(story, other));
		storyOfGroup.set(group, Math.min(story, other));
	}
	return stories.map((story) => joined.rootOf(story));
}
