import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipFiles } from '../../tools/packaging/zip-files.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-zip-'));
	mkdirSync(path.join(folder, 'ui'));
	writeFileSync(path.join(folder, 'b.txt'), 'second');
	writeFileSync(path.join(folder, 'a.txt'), 'first');
	writeFileSync(path.join(folder, 'ui/c.txt'), 'below');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a zip holds the files of a folder and of the folders in it, by name', () => {
	const entries = Object.entries(unzipSync(zipFiles(folder)));
	expect(entries.map(([name, content]) => [name, strFromU8(content)])).toEqual([
		['a.txt', 'first'],
		['b.txt', 'second'],
		['ui/c.txt', 'below'],
	]);
});

test('a zip says nothing of when its files were written', () => {
	const before = zipFiles(folder);
	utimesSync(path.join(folder, 'a.txt'), 1_000_000_000, 1_000_000_000);
	expect(zipFiles(folder)).toEqual(before);
});

test('the order in which files are named does not matter', () => {
	expect(zipFiles(folder, ['b.txt', 'a.txt'])).toEqual(zipFiles(folder, ['a.txt', 'b.txt']));
});
