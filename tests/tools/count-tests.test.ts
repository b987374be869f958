import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// below the project, where its packages are found
const folder = path.join(root, 'out/count-tests');

const TESTS = `import { afterAll, describe, expect, test } from 'vitest';
let tries = 0;
describe('a bridge', { retry: 1 }, () => {
	test('stands', () => {});
	test('stands at the second look', () => { tries++; expect(tries).toBe(2); });
	test('does not stand', () => { expect('rubble').toBe('bridge'); });
	test.skip('swings', () => {});
});
describe('a ferry', () => {
	afterAll(() => { throw new Error('It has sunk'); });
	test('leaves', () => {});
});`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what passed, failed, was skipped and passed only at the second try is counted and named', () => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'bridge.test.mjs'), TESTS);
	writeFileSync(path.join(folder, 'vitest.config.mjs'), 'export default {};');
	const countFile = path.join(folder, 'count.json');
	spawnSync(
		process.execPath,
		[
			path.join(root, 'node_modules/vitest/vitest.mjs'),
			'run',
			`--root=${folder}`,
			`--config=${path.join(folder, 'vitest.config.mjs')}`,

			`--reporter=${path.join(root, 'tools/count-tests.mjs')}`,
		],
		{ cwd: folder, env: { ...process.env, COUNT_FILE: countFile }, stdio: 'ignore' },
	);
	expect(JSON.parse(readFileSync(countFile, 'utf8'))).toEqual({
		passed: 3,
		failures: [
			'a ferry (before or after its tests): It has sunk',
			"a bridge > does not stand: expected 'rubble' to be 'bridge' // Object.is equality; expected 'rubble' to be 'bridge' // Object.is equality",
		],
		flaky: ['a bridge > stands at the second look: expected 1 to be 2 // Object.is equality'],
		skipped: [{ name: 'a bridge > swings', reason: 'no reason given' }],
	});
});
