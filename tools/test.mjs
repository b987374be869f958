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
const total = { passed: 0, failed: 0, skipped: 0 };

setUp(['chromium', 'firefox']);
check('format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
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
	count({ passed: 0, failed: 1, skipped: [] }, 'browser tests: not run, there is no build');
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

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
	count({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] }, what);
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
	count(ended ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: [] }, `${project} tests`);
}

/**
 * @param {import('./count-tests.mjs').TestCount} result
 * @param {string} what
 */
function count(result, what) {
	total.passed += result.passed;
	total.failed += result.failed;
	total.skipped += result.skipped.length;
	for (const { name, reason } of result.skipped) console.log(`skipped: ${name} (${reason})`);
	if (result.failed > 0) console.log(`FAILED: ${what}`);
}
