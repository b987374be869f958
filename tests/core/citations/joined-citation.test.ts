import { expect, test } from 'vitest';
import { joinedCitation } from '../../../src/core/citations/joined-citation.ts';
import { UNKNOWN_TIME } from '../../../src/core/highlights/known-time.ts';
import { CITED } from '../../fakes/cited.ts';

const LITTLE = { authors: [], publishedAt: null, readAt: null, section: 'News', place: null, language: null };
const MAY = '2026-05-01T09:00:00.000Z';
const JUNE = '2026-06-01T09:00:00.000Z';

test('of each part the highlight made last that has it is believed, and an article was read when it was first', () => {
	const joined = joinedCitation([
		{ createdAt: UNKNOWN_TIME },
		{ createdAt: MAY, cited: { ...CITED, pages: 'A1' } },
		{ createdAt: JUNE, cited: { ...LITTLE, readAt: JUNE, issn: '0000-0000' } },
	]);
	expect(joined).toEqual({
		cited: { ...CITED, section: 'News', pages: 'A1', issn: '0000-0000', readAt: CITED.readAt },
		keptAt: MAY,
	});
});

test.each([
	['none', []],
	['one that nobody dated', [{ createdAt: UNKNOWN_TIME }]],
])('%s says nothing', (_, highlights) => {
	expect(joinedCitation(highlights)).toEqual({});
});
