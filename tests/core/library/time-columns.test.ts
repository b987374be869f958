import { expect, test } from 'vitest';
import { timeColumns } from '../../../src/core/library/time-columns.ts';

const counted = (counts: Record<string, number>) => Object.entries(counts).map(([value, count]) => ({ value, count }));
const shown = (counts: Record<string, number>) =>
	timeColumns(counted(counts)).columns.map(({ from, to, count }) =>
		from === to ? `${from} ${count}` : `${from}/${to} ${count}`,
	);

test.each<[string, Record<string, number>, string[]]>([
	['nothing', {}, []],
	['one month', { '2026-03': 2 }, ['2026-03 2']],
	[
		'months with none between them, whatever order they come in',
		{ '2026-02': 1, '2025-11': 4 },
		['2025-11 4', '2025-12 0', '2026-01 0', '2026-02 1'],
	],
	['what no month is', { '2026-03': 2, soon: 1, '12026-03': 3 }, ['2026-03 2']],
	[
		'years where months would be too many',
		{ '2021-05': 1, '2021-06': 2, '2024-01': 3, '2026-03': 4 },
		[
			'2021-01/2021-12 3',
			'2022-01/2022-12 0',
			'2023-01/2023-12 0',
			'2024-01/2024-12 3',
			'2025-01/2025-12 0',
			'2026-01/2026-12 4',
		],
	],
])('%s', (_, counts, columns) => {
	expect(shown(counts)).toEqual(columns);
});

test.each([
	['1901-01', '2026-03'],
	['0001-01', '9999-12'],
])('of whatever time from %s to %s there are few columns, which have all', (first, last) => {
	const { columns } = timeColumns(counted({ [first]: 1, [last]: 2 }));
	expect(columns.length).toBeLessThanOrEqual(48);
	expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(3);
	expect(columns.at(-1)?.count).toBe(2);
});

test('what has no date is counted by itself', () => {
	expect(timeColumns(counted({ '1970-01': 7, '2026-03': 1 }))).toEqual({
		columns: [{ from: '2026-03', to: '2026-03', count: 1 }],
		undated: 7,
	});
});
