// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { foldersGlobbed, importGlobs } from './packaging/import-globs.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Bundles a TypeScript file of the project for Node, packages left outside, unless the last bundle is newer than all it
 * was made from. The bundle lies as deep below the project as its source, so that addresses relative to `import.meta.url`
 * hold for both.
 * @param {string} source path below the project, e.g. 'src/cli/analyse.ts'
 * @param {string} target path below the project, e.g. 'out/cli/analyse.mjs'
 * @returns {Promise<URL>} the bundle, to be imported
 */
export async function bundleForNode(source, target) {
	const bundle = path.join(root, target);
	const inputsFile = `${bundle}.inputs.json`;
	if (isStale(bundle, inputsFile)) {
		console.error(`Building ${source} ...`);
		const startedAt = new Date();
		const { build } = await import('esbuild');
		const { metafile, outputFiles } = await build({
			entryPoints: [source],
			absWorkingDir: root,
			outfile: target,
			bundle: true,
			format: 'esm',
			platform: 'node',
			target: 'node20',
			packages: 'external',
			jsx: 'automatic',
			jsxImportSource: 'preact',
			plugins: [importGlobs],
			metafile: true,
			write: false,
			logLevel: 'warning',
		});
		mkdirSync(path.dirname(bundle), { recursive: true });
		writeWhole(bundle, outputFiles[0]?.contents ?? '');
		writeWhole(
			inputsFile,
			JSON.stringify([...Object.keys(metafile.inputs), ...foldersGlobbed(Object.keys(metafile.inputs))]),
		);
		// a source saved while it was being read counts as newer
		utimesSync(bundle, startedAt, startedAt);
	}
	return pathToFileURL(bundle);
}

/**
 * @param {string} bundle
 * @param {string} inputsFile
 */
function isStale(bundle, inputsFile) {
	if (!existsSync(bundle) || !existsSync(inputsFile)) return true;
	const builtAt = statSync(bundle).mtimeMs;
	/** @type {string[]} */
	const inputs = JSON.parse(readFileSync(inputsFile, 'utf8'));
	return [...inputs, 'package-lock.json'].some((input) => {
		const file = statSync(path.join(root, input), { throwIfNoEntry: false });
		return !file || file.mtimeMs > builtAt;
	});
}

/**
 * Replaces a file at once, for the sake of another command that reads it meanwhile.
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function writeWhole(file, content) {
	const unfinished = `${file}.${process.pid}`;
	writeFileSync(unfinished, content);
	renameSync(unfinished, file);
}
