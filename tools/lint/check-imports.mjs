// @ts-check
/** `node tools/lint/check-imports.mjs` holds every import to the tables of docs/architecture.md. Ends with status 1 where one is against them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import { readRows, standsNowhere, whyForbidden } from './import-rules.mjs';

const SOURCE = /\.(?:ts|tsx|mjs)$/;

let wrong = 0;
const rows = readRows(readFileSync('docs/architecture.md', 'utf8'));
for (const folder of ['src', 'tests', 'tools']) {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = path.posix.join(folder, name.replaceAll(path.sep, '/'));
		if (SOURCE.test(file) && !file.includes('/fixtures/')) check(file);
	}
}
process.exitCode = wrong > 0 ? 1 : 0;

/** @param {string} file */
function check(file) {
	const text = readFileSync(file, 'utf8');
	if (standsNowhere(rows, file)) tell(file, text, 0, 'stands in no row of a table of docs/architecture.md');
	for (const [imported, at] of importsOf(file, text)) {
		const reason = whyForbidden(rows, file, imported);
		if (reason) tell(file, text, at, `${reason} (docs/architecture.md)`);
	}
}

/**
 * What a file imports as written, with the place of each: values and types, also those that are imported where they are used.
 * @param {string} file
 * @param {string} text
 * @returns {[string, number][]}
 */
function importsOf(file, text) {
	const { staticImports, staticExports } = parseSync(file, text).module;
	const requests = [
		...staticImports.map(({ moduleRequest }) => moduleRequest),
		...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
	];
	const inPlace = [...text.matchAll(/\bimport\(\s*'([^'\n]+)'/g)];
	return [
		...requests.map(({ value, start }) => /** @type {[string, number]} */ ([value, start])),
		...inPlace.map(({ 1: value = '', index }) => /** @type {[string, number]} */ ([value, index])),
	];
}

/**
 * @param {string} file
 * @param {string} text
 * @param {number} at
 * @param {string} fault
 */
function tell(file, text, at, fault) {
	wrong++;
	console.log(`${file}:${text.slice(0, at).split('\n').length} ${fault}`);
}
