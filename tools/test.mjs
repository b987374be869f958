// @ts-check
/**
 * `npm test`: set-up, format and lint, types, unit tests, build, the store's lint, the built extension in both browsers. Ends
 * with one line, "N passed, N failed", in which each check and each test counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** @type {import('./count-tests.mjs').TestCount} */
const total = { passed: 0, failures: [], skipped: [] };

setUp(['chromium', 'firefox']);
check('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
check('imports against the tables of docs/architecture.md', ['tools/lint/check-imports.mjs']);
check('types', ['node_modules/typescript/bin/tsc', '-p', '.']);
check('types of core, which knows no browser', ['node_modules/typescript/bin/tsc', '-p', 'src/core']);
test('unit');
const isBuilt = check('build', ['build.mjs']);
if (isBuilt) {
	check('what the stores ask of an extension', [
		'node_modules/web-ext/bin/web-ext.js',
		'lint',
		'--source-dir',
		'dist/firefox',
		'--no-config-discovery',
	]);
	test('browser');
} else {
	add({ passed: 0, failures: ['browser tests: not run, there is no build'], skipped: [] });
}
for (const { name, reason } of total.skipped) console.log(`skipped: ${name} (${reason})`);
for (const failure of total.failures) console.log(`FAILED: ${failure}`);
const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
console.log(`${total.passed} passed, ${total.failures.length} failed${skipped}`);
process.exitCode = total.failures.length > 0 ? 1 : 0;

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
	add({ passed: status === 0 ? 1 : 0, failures: status === 0 ? [] : [what], skipped: [] });
	return status === 0;
}

/**
 * Runs a project of tests/vitest.config.ts.
 * @param {string} project
 */
function test(project) {
	console.log(`\n# ${project} tests`);
	const file = path.join(root, `out/tests/${project}.json`);
	rmSync(file, { force: true });
	spawnSync(
		process.execPath,
		[
			'node_modules/vitest/vitest.mjs',
			'run',
			'--config',
			'tests/vitest.config.ts',
			'--project',
			project,
			'--reporter=default',
			'--reporter=./tools/count-tests.mjs',
		],
		{ cwd: root, stdio: 'inherit', env: { ...process.env, COUNT_FILE: file } },
	);
	const ended = existsSync(file);
	add(
		ended
			? JSON.parse(readFileSync(file, 'utf8'))
			: { passed: 0, failures: [`${project} tests: did not end`], skipped: [] },
	);
}

/** @param {import('./count-tests.mjs').TestCount} result */
function add(result) {
	total.passed += result.passed;
	total.failures.push(...result.failures);
	total.skipped.push(...result.skipped);
}
