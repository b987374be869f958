import { LIMITS } from '../limits.ts';

/** Letters of one cell that are read. */
const LONGEST_CELL = 100_000;
/** No program writes so many. */
const MOST_COLUMNS = 200;

export interface Table {
	/** The names in its first row, in small letters and with hyphens. */
	columns: string[];
	/** By those names; a row has no more than its own cells. */
	records: Record<string, string>[];
}

/**
 * A CSV file (RFC 4180). Quotes that never close end with the file. Of more rows than may be kept one more is read, by which whoever counts them
 * sees it.
 */
export function readCsv(content: string): Table {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = content.startsWith('\ufeff') ? 1 : 0;
	while (at < content.length) {
		let cell: string;
		if (content[at] === '"') {
			const parts: string[] = [];
			let from = ++at;
			for (;;) {
				const end = content.indexOf('"', from);
				if (end < 0) {
					parts.push(content.slice(from));
					at = content.length;
					break;
				}
				parts.push(content.slice(from, end));
				at = end + 1;
				if (content[at] !== '"') break;
				parts.push('"');
				from = at + 1;
			}
			cell = parts.join('');
			while (at < content.length && !',\r\n'.includes(content[at] ?? '')) at++;
		} else {
			const from = at;
			while (at < content.length && !',\r\n'.includes(content[at] ?? '')) at++;
			cell = content.slice(from, at);
		}
		if (row.length < MOST_COLUMNS) row.push(cell.slice(0, LONGEST_CELL));
		const sign = content[at];
		at++;
		if (sign === ',') {
			if (at >= content.length && row.length < MOST_COLUMNS) row.push('');
			continue;
		}
		if (sign === '\r' && content[at] === '\n') at++;
		if (row.some((each) => each !== '')) rows.push(row);
		row = [];
		if (rows.length > LIMITS.library + 1) break;
	}
	if (row.some((each) => each !== '')) rows.push(row);
	const [head = [], ...others] = rows;
	const columns = head.map((name) => name.trim().toLowerCase().replace(/\s+/g, '-'));
	return {
		columns,
		records: others.map((cells) =>
			Object.fromEntries(cells.slice(0, columns.length).map((each, place) => [columns[place] ?? '', each])),
		),
	};
}
