import { describe, expect, test } from 'vitest';
import { countIndependent, groupByOrigin } from '../../../src/core/coverage/group-by-origin.ts';
import { groupByOutlet } from '../../../src/core/coverage/group-by-outlet.ts';
import type { RelatedArticle } from '../../../src/core/coverage/outlet-coverage.ts';
import { outletLabel, speakerOf } from '../../../src/core/outlets/outlet-label.ts';

function told(id: string, outlet: string, more: Partial<RelatedArticle> = {}): RelatedArticle {
	return {
		id,
		url: `https://${id}.test/vell`,
		title: id,
		outlet,
		via: null,
		country: null,
		publishedAt: null,
		agency: null,
		source: 'feed',
		origin: id,
		topics: [],
		score: 1,
		reasons: [],
		isCopy: false,
		actors: [],
		...more,
	};
}

const gossip = (id: string) => told(id, `${id}.test`, { via: 'Gossip Wire' });

test.each([
	['an outlet by its name', told('a', 'Northbank Times'), 'Northbank Times', 'Northbank Times'],
	[
		'a feed that speaks of another site by its own',
		gossip('northbank'),
		'northbank.test via Gossip Wire',
		'Gossip Wire',
	],
	[
		'who was asked, behind the outlet',
		told('a', 'Vell Courier', { via: 'Google News', source: 'google-news' }),
		'Vell Courier via Google News',
		'Vell Courier',
	],
])('names and counts %s', (_, article, label, speaker) => {
	expect(outletLabel(article)).toBe(label);
	expect(speakerOf(article)).toBe(speaker);
});

describe('a feed that speaks of many outlets', () => {
	const articles = [told('courier', 'Vell Courier'), ...['a', 'b', 'c', 'd'].map(gossip)];

	test('is one voice', () => {
		expect(countIndependent(groupByOrigin(articles), null)).toBe(2);
	});

	test('stands apart from what the outlets themselves say', () => {
		const own = told('a2', 'a.test');
		expect(
			groupByOutlet([own, ...articles])
				.map(({ outlet, via }) => `${outlet} ${via}`)
				.sort(),
		).toEqual([
			'Vell Courier null',
			'a.test Gossip Wire',
			'a.test null',
			'b.test Gossip Wire',
			'c.test Gossip Wire',
			'd.test Gossip Wire',
		]);
	});
});
