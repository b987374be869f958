import { expect, test } from 'vitest';
import { groupByOutlet } from '../../../src/core/coverage/group-by-outlet.ts';
import type { RelatedArticle } from '../../../src/core/coverage/outlet-coverage.ts';

function article(id: string, outlet: string, score: number, publishedAt: string | null): RelatedArticle {
	return {
		id,
		url: `https://${outlet}.example/${id}`,
		title: id,
		outlet,
		via: null,
		publishedAt,
		agency: null,
		source: 'feed',
		country: null,
		origin: id,
		score,
		reasons: [],
		isCopy: false,
		topics: [],
		actors: [],
	};
}

test('puts the outlet with the best article first, and its newest article on top', () => {
	const coverage = groupByOutlet([
		article('old', 'Ledger', 0.7, '2026-03-01T08:00:00Z'),
		article('best', 'Courier', 0.9, '2026-03-01T09:00:00Z'),
		article('undated', 'Ledger', 0.6, null),
		article('new', 'Ledger', 0.8, '2026-03-02T08:00:00Z'),
	]);
	expect(coverage.map(({ outlet, articles }) => [outlet, articles.map(({ id }) => id)])).toEqual([
		['Courier', ['best']],
		['Ledger', ['new', 'old', 'undated']],
	]);
});
