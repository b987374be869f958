// npm run train -- --check [MODEL …]: makes the packed files of src/models again and compares their bytes.
// npm run train -- PART [OPTIONS]: bundles tools/training/PART.ts and runs it. PART is a path below this folder without its ending, e.g.
// "knowledge/pack-knowledge" or "actors/train-tagger"; of a folder, e.g. "detection", its train.ts is run.
import { existsSync } from 'node:fs';
import { bundleForNode } from '../bundle-for-node.mjs';
import { checkModels } from './check-models.mjs';

const [part, ...options] = process.argv.slice(2);
if (part === '--check') {
	process.exit(checkModels(options) ? 0 : 1);
}
if (!part) throw new Error('Say what to train: npm run train -- actors/train-tagger');
const isFile = existsSync(new URL(`${part}.ts`, import.meta.url));
const name = isFile ? part : `${part}/train`;
const bundle = await bundleForNode(`tools/training/${name}.ts`, `out/training/${name}.mjs`);
// the part sees its own options, and the project's root as the working folder
process.argv.splice(2, process.argv.length, ...options);
await import(bundle.href);
