// @ts-check
/**
 * `npm run build-for-amo` writes what addons.mozilla.org asks for: dist/sidelight-firefox.zip, and dist/sidelight-source.zip, from
 * which `npm ci && npm run build` makes the same zip byte for byte. `-- --check` does so in a temporary folder and compares.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

/** What a build reads, and what a reviewer reads besides. */
const SOURCES = [
	'.npmrc',
	'LICENSE',
	'NOTICE',
	'README.md',
	'build.mjs',
	'icons',
	'manifest.json',
	'package-lock.json',
	'package.json',
	'src',
	'tools',
	'tsconfig.json',
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

setUp([]);
const { packageExtension } = await import('../build.mjs');
const { zipFiles } = await import('./packaging/zip-files.mjs');

const zip = await packageExtension('firefox');
const tracked = execFileSync('git', ['ls-files', '-z', '--', ...SOURCES], { cwd: root, encoding: 'utf8' });
const source = path.join(root, 'dist/sidelight-source.zip');
writeFileSync(source, zipFiles(root, tracked.split('\0').filter(Boolean)));
console.log(`Wrote ${path.relative('', zip)} and ${path.relative('', source)}`);
if (values.check) {
	const isSame = (await rebuild()).equals(readFileSync(zip));
	console.log(isSame ? 'The sources give the same zip.' : 'The sources give ANOTHER zip: are all files committed?');
	process.exitCode = isSame ? 0 : 1;
}

/** Builds from nothing but the source zip. */
async function rebuild() {
	const { unzipSync } = await import('fflate');
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-source-'));
	try {
		for (const [name, content] of Object.entries(unzipSync(new Uint8Array(readFileSync(source))))) {
			mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
			writeFileSync(path.join(folder, name), content);
		}
		const shell = process.platform === 'win32';
		execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell });
		execFileSync('npm', ['run', 'build'], { cwd: folder, stdio: 'inherit', shell });
		return readFileSync(path.join(folder, 'dist/sidelight-firefox.zip'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
