// npm run train -- PART [OPTIONS]: bundles tools/training/PART.ts with esbuild and runs it. PART is a path below this folder without
// its ending, e.g. "knowledge/pack-knowledge" or "actors/train-tagger"; of a folder its train.ts is run.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [part, ...options] = process.argv.slice(2);
if (!part) throw new Error('Say what to train: npm run train -- actors/train-tagger');
const source = path.join(import.meta.dirname, part);
const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-training-'));
const outfile = path.join(folder, 'part.mjs');
try {
	await build({
		entryPoints: [existsSync(`${source}.ts`) ? `${source}.ts` : path.join(source, 'train.ts')],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
	});
	// the part sees its own options, and the project's root as the working folder
	process.argv.splice(2, process.argv.length, ...options);
	await import(pathToFileURL(outfile).href);
} finally {
	await rm(folder, { recursive: true, force: true });
}
