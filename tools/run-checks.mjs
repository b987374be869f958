// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./count-tests.mjs').TestCount} TestCount */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const LINT = 'node_modules/@biomejs/biome/bin/biome';
const TYPES = 'node_modules/typescript/bin/tsc';
const UNUSED = 'node_modules/knip/bin/knip.js';
const STORE_LINT = 'node_modules/web-ext/bin/web-ext.js';

/** @type {TestCount} */
const total = { passed: 0, failures: [], flaky: [], skipped: [] };

/** Format, lint, directions and cycles of imports, of types too, what nothing uses, types. */
export function checkSources() {
	check('format and lint', [LINT, 'check', '.']);
	check('imports against the tables of docs/architecture.md', ['tools/lint/check-imports.mjs']);
	check('what the oldest browsers of the manifest know', ['tools/lint/check-browsers.mjs']);
	check('exports, files and packages that nothing uses', [
		UNUSED,
		'--config',
		'tools/lint/knip.jsonc',
		'--treat-config-hints-as-errors',
	]);
	check('types', [TYPES, '-p', '.']);
	check('types of core, which knows no browser', [TYPES, '-p', 'src/core']);
}

/** Builds the extension. Answers whether it did. */
export function build() {
	return check('build', ['build.mjs']);
}

/** Needs a build. */
export function checkForStore() {
	const options = ['--source-dir', 'dist/firefox', '--no-config-discovery'];
	check('what the stores ask of an extension', [STORE_LINT, 'lint', ...options]);
}

/**
 * Runs tests of tests/vitest.config.ts.
 * @param {string} name what they are called, and how the names of their projects begin
 * @param {{ projects?: string[], filters?: string[] }} [options] `projects`: no others; `filters`: for vitest, words of the names of the
 *   files, or `-t` and words of the tests'
 */
export function test(name, { projects = [`${name}*`], filters = [] } = {}) {
	console.log(`\n# ${name} tests`);
	const countFile = path.join(root, `out/tests/${name}.json`);
	rmSync(countFile, { force: true });
	const reporters = ['--reporter=default', '--reporter=./tools/count-tests.mjs'];
	spawnSync(
		process.execPath,
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			'--config',
			'tests/vitest.config.ts',
			...projects.flatMap((project) => ['--project', project]),
			...reporters,
			...filters,
		],
		{ cwd: root, stdio: 'inherit', env: { ...process.env, COUNT_FILE: countFile } },
	);
	add(
		existsSync(countFile) ? JSON.parse(readFileSync(countFile, 'utf8')) : { failures: [`${name} tests: did not end`] },
	);
}

/**
 * Counts what could not be run as failed.
 * @param {string} failure
 */
export function fail(failure) {
	add({ failures: [failure] });
}

/**
 * Prints what was skipped, what passed only when it was tried again, and what failed. Ends with one line, "N passed, N failed", in which
 * each check and each test counts as one.
 */
export function printTotal() {
	for (const { name, reason } of total.skipped) console.log(`skipped: ${name} (${reason})`);
	for (const failure of total.failures) console.log(`FAILED: ${failure}`);
	for (const name of total.flaky) console.log(`flaky: ${name}`);
	console.log(`${total.flaky.length} flaky`);
	const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
	console.log(`${total.passed} passed, ${total.failures.length} failed${skipped}`);
	process.exitCode = total.failures.length > 0 ? 1 : 0;
}

/**
 * Runs a program of Node that says by its exit status whether all is well.
 * @param {string} what
 * @param {string[]} program
 */
function check(what, program) {
	console.log(`\n# ${what}`);
	// web-ext would ask its registry for a newer one
	const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
	const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit', env });
	add(status === 0 ? { passed: 1 } : { failures: [what] });
	return status === 0;
}

/** @param {Partial<TestCount>} result */
function add({ passed = 0, failures = [], flaky = [], skipped = [] }) {
	total.passed += passed;
	total.failures.push(...failures);
	total.flaky.push(...flaky);
	total.skipped.push(...skipped);
}
