import { expect, test } from 'vitest';
import { NEWS, NEWS_BESIDE_LIBRARY } from '../../../../src/core/coverage/stories/news-frequencies.ts';
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

test('ranks every document of a collection, and ties those alone that share what tells a story', () => {
	const index = new StoryIndex();
	const day = (number: number) => `2026-03-0${number}T08:00:00Z`;
	const events = ['crane fell on the ferry Halvard in Vell harbour', 'council of Ansel sold its tramway depot to Rusk'];
	for (const [number, event] of events.entries())
		for (const opening of ['On Monday a', 'Witnesses said the'])
			index.add({ title: event, text: `${opening} ${event}.`, publishedAt: day(number + 1), language: 'en' });
	index.add({ title: 'Weather stays mild', text: 'Clouds and some sun.', publishedAt: day(1), language: 'en' });
	index.weigh(NEWS);
	const ties = [...index.rankAll()].map((others) => others.map(({ document }) => document));
	expect(ties).toEqual([[1], [0], [3], [2], []]);
	expect(Array.from(index.ranking(0)?.documents ?? [])[0]).toBe(1);
	const scores = Array.from(index.ranking(2)?.scores ?? []);
	expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('takes a title of any length', () => {
	const index = new StoryIndex();
	index.add({ title: '新聞'.repeat(70_000), text: '港湾。', publishedAt: '2026-03-01T08:00:00Z', language: 'ja' });
	index.weigh(NEWS);
	expect(index.size).toBe(1);
});
