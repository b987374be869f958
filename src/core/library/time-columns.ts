import { UNKNOWN_MONTH } from '../highlights/known-time.ts';
import type { FacetCounts } from './library-query.ts';

/** How much was kept in a month, a year, or so many years. */
export interface TimeColumn {
	/** Its first month and its last: "2026-03". */
	from: string;
	to: string;
	count: number;
}

export interface TimeColumns {
	/** One after the other, also where nothing was kept. */
	columns: TimeColumn[];
	/** How many entries have no date: what another program said none of has the beginning of 1970. */
	undated: number;
}

/** Columns that are told apart at a glance. */
const MOST_COLUMNS = 48;
/** Months in a column. */
const SPANS = [1, 12, 120, 1_200, 12_000];

/** A collection over time, in as few columns as it takes: by month, by year or by more. */
export function timeColumns(months: FacetCounts['time']): TimeColumns {
	const dated = months.filter(({ value }) => value !== UNKNOWN_MONTH && /^\d{4}-\d\d$/.test(value));
	const undated = months.find(({ value }) => value === UNKNOWN_MONTH)?.count ?? 0;
	const numbers = dated.map(({ value, count }) => ({ month: numberOf(value), count }));
	if (numbers.length === 0) return { columns: [], undated };
	const [first, last] = numbers.reduce(
		([low, high], { month }) => [Math.min(low, month), Math.max(high, month)],
		[Number.POSITIVE_INFINITY, 0],
	);
	const columnsOf = (span: number) => Math.floor(last / span) - Math.floor(first / span) + 1;
	const span = SPANS.find((each) => columnsOf(each) <= MOST_COLUMNS) ?? 12_000;
	const begin = Math.floor(first / span);
	const columns = Array.from({ length: columnsOf(span) }, (_, place) => {
		const from = (begin + place) * span;
		return { from: monthOf(from), to: monthOf(from + span - 1), count: 0 };
	});
	for (const { month, count } of numbers) {
		const column = columns[Math.floor(month / span) - begin];
		if (column) column.count += count;
	}
	return { columns, undated };
}

function numberOf(month: string): number {
	return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number: number): string {
	const two = (value: number, length: number) => String(value).padStart(length, '0');
	return `${two(Math.floor(number / 12), 4)}-${two((number % 12) + 1, 2)}`;
}
