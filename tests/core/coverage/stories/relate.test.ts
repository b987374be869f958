import { expect, test } from 'vitest';
import type { CoverageDocument } from '../../../../src/core/coverage/coverage-document.ts';
import { relateTo } from '../../../../src/core/coverage/stories/relate.ts';

function document(
	id: string,
	title: string,
	text: string,
	publishedAt: string | null = '2026-03-13T08:00:00Z',
): CoverageDocument {
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

const STRIKE = document(
	'strike',
	'Brightwater ferry crews vote to strike over night shifts',
	'Ferry crews at Brightwater Lines voted on Friday to strike over night shifts, their union said. Lena Okafor, who heads Brightwater, called the vote “a blow to the islands”. About nine thousand islanders rely on the ferries to Vell.',
);
const SAME = document(
	'same',
	'Islands brace as Brightwater ferry crews walk out',
	'Islanders stocked up on Friday after ferry crews at Brightwater Lines backed a strike. The company, led by Lena Okafor, says night shifts are needed to keep the Vell route open. The union wants them paid double.',
	'2026-03-13T11:00:00Z',
);
const UNRELATED = [
	document(
		'vote',
		'Orsania parliament passes budget after long debate',
		'The parliament of Orsania passed the budget on Friday after a debate that lasted all night. The finance minister said the government would cut spending next year.',
	),
	document(
		'match',
		'Harrow City reach cup final',
		'Harrow City beat Ledmouth on Friday and play for the cup in May. The coach said the team had earned it. Nine thousand fans watched the match.',
	),
	document(
		'court',
		'Court hears harbour case',
		'A court heard on Friday that officials in the port had been paid by a company. The judge said the trial would last for weeks.',
	),
];

test('finds the same story and says what both share', () => {
	const related = relateTo(STRIKE, [...UNRELATED, SAME]);
	expect(related.map(({ id }) => id)).toEqual(['same']);
	expect(related[0]?.reasons).toEqual(
		expect.arrayContaining([
			{ code: 'names', values: { names: expect.arrayContaining(['Lena Okafor']) } },
			{ code: 'hours', values: { hours: 3 } },
		]),
	);
	expect(related[0]?.score).toBeGreaterThan(0.85);
});

test.each([
	['in a library of unrelated articles of the same day', UNRELATED],
	['in an empty library', []],
	['with the article itself', [STRIKE]],
])('finds nothing %s', (_, candidates) => {
	expect(relateTo(STRIKE, candidates)).toEqual([]);
});

test('does without dates', () => {
	const undated = ({ publishedAt: _, ...rest }: CoverageDocument) => ({ ...rest, publishedAt: null });
	const related = relateTo(undated(STRIKE), [...UNRELATED, SAME].map(undated));
	expect(related.map(({ id }) => id)).toEqual(['same']);
	expect(related[0]?.reasons.map(({ code }) => code)).not.toContain('hours');
});
