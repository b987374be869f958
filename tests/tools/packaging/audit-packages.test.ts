import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledFiles, TARGETS } from '../../../build.mjs';
import { packageFaults, shippedPackages } from '../../../tools/packaging/audit-packages.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const notice = readFileSync('NOTICE', 'utf8');

test('NOTICE names whose code the extension holds, each under a licence that is taken, and every version is pinned', async () => {
	const shipped = shippedPackages((await Promise.all(TARGETS.map(bundledFiles))).flat(), '.');
	expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'tldts', 'spark-md5']));
	expect(packageFaults({ shipped, notice, manifest, lock })).toEqual([]);
}, 60_000);

test.each([
	[
		'a licence that is not taken',
		{ shipped: [{ name: 'preact', licence: 'GPL-3.0' }] },
		'preact: GPL-3.0 is not taken',
	],
	['another licence', { shipped: [{ name: 'preact', licence: 'ISC' }] }, 'preact: NOTICE does not name it with ISC'],
	[
		'code that NOTICE lacks',
		{ shipped: [{ name: 'lacking', licence: 'MIT' }] },
		'lacking: NOTICE does not name it with MIT',
	],
	['code that has gone', { shipped: [] }, 'idb: NOTICE names it, and it is not there'],
	['a range', { manifest: { dependencies: { idb: '^8.0.4' } } }, 'idb: ^8.0.4 is not pinned'],
	[
		'a lock entry without a checksum',
		{ lock: { packages: { 'node_modules/idb': {} } } },
		'node_modules/idb: its lock has no checksum',
	],
])('%s is told', (_, facts, fault) => {
	expect(packageFaults({ shipped: [], notice, manifest, lock, ...facts })).toContain(fault);
});
