// @ts-check
/**
 * `npm run build-for-amo` writes what stores ask for: the zips of both browsers, and dist/sidelight-source.zip, from which
 * `npm ci && npm run build` makes the same zips byte for byte. `-- --check` does so in a temporary folder and compares.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

setUp([]);
const { packageExtension } = await import('../build.mjs');
const { sourceFiles } = await import('./packaging/source-files.mjs');
const { zipFiles } = await import('./packaging/zip-files.mjs');

const zips = [await packageExtension('firefox'), await packageExtension('chrome')];
const source = path.join(root, 'dist/sidelight-source.zip');
writeFileSync(source, zipFiles(root, sourceFiles(root)));
console.log(`Wrote ${[...zips, source].map((file) => path.relative('', file)).join(', ')}`);
if (values.check) {
	const rebuilt = await rebuild();
	const isSame = zips.every((zip) => rebuilt.get(path.basename(zip))?.equals(readFileSync(zip)));
	console.log(isSame ? 'The sources give the same zips.' : 'The sources give OTHER zips: are all files committed?');
	process.exitCode = isSame ? 0 : 1;
}

/**
 * Builds from nothing but the source zip.
 * @returns {Promise<Map<string, Buffer>>} the zips, by their names
 */
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
		return new Map(
			zips.map((zip) => [path.basename(zip), readFileSync(path.join(folder, 'dist', path.basename(zip)))]),
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
