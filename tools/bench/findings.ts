/** What one part of the bench found: tables to read, and the same as JSON. */
export interface Findings {
	/** What was measured, on what. */
	notes: string[];
	tables: Table[];
	bars: Bar[];
}

export interface Table {
	title: string;
	/** The cells of each row by their column, rows by their name. */
	rows: Record<string, Record<string, Cell>>;
}

export type Cell = number | string;

/** A figure to reach, and what was reached. */
export interface Bar {
	bar: string;
	value: number;
	isMet: boolean;
}

/** A figure that must not be above a limit. */
export function atMost(what: string, limit: number, value: number): Bar {
	return { bar: `${what} ≤ ${limit}`, value, isMet: value <= limit };
}

/** A figure that must not be below a limit. */
export function atLeast(what: string, limit: number, value: number): Bar {
	return { bar: `${what} ≥ ${limit}`, value, isMet: value >= limit };
}
