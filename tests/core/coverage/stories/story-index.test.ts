import { expect, test } from 'vitest';
import { NEWS_BESIDE_LIBRARY } from '../../../../src/core/coverage/stories/news-frequencies.ts';
import { StoryIndex } from '../../../../src/core/coverage/stories/story-index.ts';

/** How much two entries of a library share by the name of a town, which so many of its hundred entries have. */
function toldByTown(entriesWithTown: number): number {
	const index = new StoryIndex();
	for (let number = 0; number < 100; number++) {
		const town = number < entriesWithTown ? 'Ansel' : `Town${number}`;
		index.add({ title: `Entry${number}`, text: `Something${number} in ${town}.`, publishedAt: null, language: 'en' });
	}
	index.weigh(NEWS_BESIDE_LIBRARY);
	return index.evidence(0, 1).words;
}

test('a name that a third of a young library has tells no story apart, one of two entries does', () => {
	expect(toldByTown(33)).toBeLessThan(0.5);
	expect(toldByTown(10)).toBeLessThan(toldByTown(2) - 1);
	expect(toldByTown(2)).toBeGreaterThan(2);
});
