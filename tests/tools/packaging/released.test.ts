import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { released, whyNoRelease } from '../../../tools/packaging/released.mjs';

const read = (file: string) => readFileSync(file, 'utf8');
/** Not the project's own: it has nothing to release on the commit of a release. */
const changelog = '# Changelog\n\n## Unreleased (0.2.0)\n\n- A new thing.\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n';
const files = { changelog, manifest: read('package.json'), lock: read('package-lock.json') };

test.each([
	['1.2.3', [''], null],
	['0.10.0', ['v0.9.9', 'nightly'], null],
	['0.9.0', ['v0.10.0'], '0.10.0 was released already, and is not before 0.9.0.'],
	['1.0.0', ['v1.0.0'], '1.0.0 was released already, and is not before 1.0.0.'],
	['1.0', [], '"1.0" is no version such as 1.2.3: the stores take no other.'],
	['1.0.0-beta', [], '"1.0.0-beta" is no version such as 1.2.3: the stores take no other.'],
])('a release of %s after %j', (version, tags, problem) => {
	expect(whyNoRelease(version, tags)).toBe(problem);
});

test('a release gives the project its version, and no package another', () => {
	const after = released(files, '7.8.9', '2026-03-02');
	const { version, ...others } = JSON.parse(after.manifest);
	expect({ version: '0', ...others }).toEqual({ ...JSON.parse(files.manifest), version: '0' });
	expect(version).toBe('7.8.9');
	const [before, lock] = [JSON.parse(files.lock), JSON.parse(after.lock)];
	expect([lock.version, lock.packages[''].version]).toEqual(['7.8.9', '7.8.9']);
	delete before.packages[''];
	delete lock.packages[''];
	expect(lock.packages).toEqual(before.packages);
});

test('what was unreleased stands under the version and its day, and the next finds a place', () => {
	expect(released(files, '0.2.0', '2026-03-02').changelog).toBe(
		'# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-03-02)\n\n- A new thing.\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n',
	);
});

test.each([
	'# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n',
	'# Changelog\n\n## 0.1.0\n\n- The first.\n',
])('a release of nothing is refused', (empty) => {
	expect(() => released({ ...files, changelog: empty }, '0.2.0', '2026-03-02')).toThrow('nothing under "Unreleased"');
});
