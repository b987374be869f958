import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Table } from './findings.ts';

/** Sizes of files of src/models; KB of 1,024 bytes. */
export function packedSizes(names: readonly string[]): { table: Table; totalKb: number } {
	const table: Table = { title: 'files, KB', rows: {} };
	let totalKb = 0;
	for (const name of names) {
		const file = readFileSync(new URL(`../../src/models/${name}.bin`, import.meta.url));
		const gzip = gzipSync(file, { level: 9 }).byteLength / 1024;
		table.rows[`${name}.bin`] = { plain: file.byteLength / 1024, gzip };
		totalKb += gzip;
	}
	table.rows.together = { gzip: totalKb };
	return { table, totalKb };
}
