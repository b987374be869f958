// @ts-check
/**
 * `npm run audit`: whose code the extension holds and under which licences, whether NOTICE says so, whether every version is pinned with its checksum,
 * and which known weaknesses there are. Ends with status 1 where something is wrong or npm could not be asked.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledFiles, TARGETS } from '../build.mjs';
import { packageFaults, shippedPackages } from './packaging/audit-packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8');

const inputs = (await Promise.all(TARGETS.map(bundledFiles))).flat();
const shipped = shippedPackages(inputs, root);
for (const { name, licence } of shipped) console.log(`${licence.padEnd(14)}${name}`);
const faults = packageFaults({
	shipped,
	notice: read('NOTICE'),
	manifest: JSON.parse(read('package.json')),
	lock: JSON.parse(read('package-lock.json')),
});
for (const fault of faults) console.error(fault);
const weaknesses = spawnSync('npm', ['audit', '--omit=dev'], {
	cwd: root,
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
console.log(
	`\nKnown weaknesses of what is shipped, by npm:\n${weaknesses.stdout || `npm could not be asked: ${weaknesses.stderr}`}`,
);
process.exitCode = faults.length > 0 || weaknesses.status !== 0 ? 1 : 0;
