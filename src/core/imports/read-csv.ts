/** Letters of one cell that are read. */
const LONGEST_CELL = 100_000;

/** The rows of a CSV file (RFC 4180) as records by the names of its first row, in small letters and with hyphens. Quotes that never close end with the file. */
export function readCsv(content: string): Record<string, string>[] {
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
		row.push(cell.slice(0, LONGEST_CELL));
		const sign = content[at];
		at++;
		if (sign === ',') {
			if (at >= content.length) row.push('');
			continue;
		}
		if (sign === '\r' && content[at] === '\n') at++;
		rows.push(row);
		row = [];
	}
	if (row.length > 0) rows.push(row);
	const [head = [], ...others] = rows;
	const names = head.map((name) => name.trim().toLowerCase().replace(/\s+/g, '-'));
	return others
		.filter((cells) => cells.some((cell) => cell !== ''))
		.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])));
}
