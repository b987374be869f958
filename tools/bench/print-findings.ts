import type { Cell, Findings, Table } from './findings.ts';

/** Findings as lines to read. */
export function printFindings(part: string, { notes, tables, bars }: Findings): string {
	const lines = [`\n# ${part}`, ...notes];
	for (const table of tables) lines.push('', table.title, ...alignedRows(table));
	if (bars.length) lines.push('', 'bars');
	for (const { bar, value, isMet } of bars)
		lines.push(`  ${isMet ? 'met   ' : 'MISSED'}  ${bar}: ${Number(value.toPrecision(4))}`);
	return `${lines.join('\n')}\n`;
}

function alignedRows({ rows }: Table): string[] {
	const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
	const lines = [['', ...columns]];
	for (const [name, row] of Object.entries(rows)) lines.push([name, ...columns.map((column) => shown(row[column]))]);
	const widths = lines[0]?.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0))) ?? [];
	return lines.map((line) =>
		line
			.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
			.join('  ')
			.replace(/^/, '  ')
			.trimEnd(),
	);
}

function shown(cell: Cell | undefined): string {
	return typeof cell === 'number' ? String(Number(cell.toPrecision(4))) : (cell ?? '–');
}
