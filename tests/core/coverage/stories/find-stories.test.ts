import { describe, expect, test } from 'vitest';
import type { AnalysedDocument } from '../../../../src/core/coverage/coverage-document.ts';
import { findStories } from '../../../../src/core/coverage/stories/find-stories.ts';

function document(id: string, publishedAt: string | null, title: string, text: string): AnalysedDocument {
	return {
		id,
		url: `https://ledger.example/${id}`,
		title,
		text,
		outlet: 'Ledger',
		agency: null,
		publishedAt,
		language: 'en',
	};
}

const STRIKE =
	'Ferry crews at Brightwater Lines walked out on Friday over night shifts, their union said. Lena Okafor, who heads Brightwater, called the walkout “a blow to the islands”. About nine thousand islanders rely on the ferries to Vell.';
const COVERAGE = [
	document('wire', '2026-03-13T08:00:00Z', 'Brightwater ferry crews walk out over night shifts', STRIKE),
	document('carried', '2026-03-13T09:00:00Z', 'Ferries stand still as crews walk out', STRIKE),
	document(
		'own-words',
		'2026-03-13T11:00:00Z',
		'Islands brace as Brightwater ferry crews walk out',
		'Islanders stocked up on Friday after ferry crews at Brightwater Lines began their strike. The company, led by Lena Okafor, says night shifts are needed to keep the Vell route open. The union wants them paid double.',
	),
	document(
		'vote',
		'2026-02-10T08:00:00Z',
		'Brightwater ferry crews vote on strike over night shifts',
		'The union of the ferry crews at Brightwater Lines lets its members vote on a strike over night shifts. Lena Okafor, who heads Brightwater, said islanders rely on the ferries to Vell and should not pay for it.',
	),
	document(
		'budget',
		'2026-03-13T10:00:00Z',
		'Orsania parliament passes budget after long debate',
		'The parliament of Orsania passed the budget on Friday after a debate that lasted all night. The finance minister said the government would cut spending next year.',
	),
	document(
		'old-match',
		'2026-02-10T09:00:00Z',
		'Harrow City reach cup final',
		'Harrow City beat Ledmouth and play for the cup in May. The coach said the team had earned it. Nine thousand fans watched the match.',
	),
];

describe('stories of the last days', () => {
	const stories = findStories(COVERAGE, '2026-03-10T00:00:00Z');

	test('hold the documents that tell the same, oldest first, the story with most origins on top', () => {
		expect(stories.map(({ documents }) => documents)).toEqual([['wire', 'carried', 'own-words'], ['budget']]);
	});

	test('count copies of one text as one origin', () => {
		expect(stories[0]?.origins).toEqual([['wire', 'carried'], ['own-words']]);
	});

	test('know what was told of them weeks before, and nothing else from then', () => {
		expect(stories.map(({ earlier }) => earlier)).toEqual([['vote'], []]);
	});

	test('are named by their first document', () => {
		expect(stories.map(({ id }) => id)).toEqual(['wire', 'budget']);
	});
});

test('what has no date counts as of these days', () => {
	const undated = COVERAGE.map((known) => ({ ...known, publishedAt: null }));
	expect(findStories(undated, '2026-03-10T00:00:00Z')[0]?.documents).toContain('vote');
});

test.each([
	['nothing', []],
	['nothing of these days', COVERAGE.filter(({ publishedAt }) => publishedAt?.startsWith('2026-02'))],
])('%s makes no story', (_, documents) => {
	expect(findStories(documents, '2026-03-10T00:00:00Z')).toEqual([]);
});
