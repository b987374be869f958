// @ts-check
/**
 * Builds the extension. `node build.mjs` writes dist/chrome, dist/firefox and a zip of each, the same bytes every time;
 * `--out DIR` writes them to another folder than dist.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { importGlobs } from './tools/packaging/import-globs.mjs';
import { readManifest } from './tools/packaging/read-manifest.mjs';
import { TERMS } from './tools/packaging/terms.mjs';
import { writeWordFiles } from './tools/packaging/word-files.mjs';
import { zipFiles } from './tools/packaging/zip-files.mjs';

/** @typedef {import('./tools/packaging/read-manifest.mjs').Target} Target */

/** @type {Target[]} */
export const TARGETS = ['chrome', 'firefox'];

const root = path.dirname(fileURLToPath(import.meta.url));

/** The scripts beside the interface, by the name each has in the extension. */
const SCRIPTS = {
	background: 'src/background/main.ts',
	typing: 'src/content/typing.ts',
	detector: 'src/content/detector.ts',
	content: 'src/content/main.ts',
	analysis: 'src/analysis/main.ts',
};

/** What a script of ours opens as a module when it is needed, and never else. */
const OPENED = { replication: 'src/replication/main.ts' };

/** What only Chromium has: a document for the thread that analyses, which a service worker cannot start. */
const OFFSCREEN = { 'analysis/offscreen': 'src/analysis/offscreen.ts' };

/**
 * Builds one target as an unpacked extension.
 * @param {Target} target
 * @param {{ dev?: boolean, out?: string }} [options] `dev`: readable code with source maps, in out/dev; `out`: the folder
 *   in which the target's folder is made
 * @returns {Promise<string>} the extension's folder
 */
export async function buildExtension(target, { dev = false, out = path.join(root, dev ? 'out/dev' : 'dist') } = {}) {
	const folder = path.resolve(out, target);
	const parts = await findInterfaceParts();
	const built = await bundle(target, folder, dev);
	const outputFiles = built.flatMap((each) => each.outputFiles);
	await rm(folder, { recursive: true, force: true });
	for (const file of outputFiles) {
		await mkdir(path.dirname(file.path), { recursive: true });
		await writeFile(file.path, file.contents);
	}
	for (const part of parts) await writePage(part, folder);
	if (target === 'chrome') {
		await cp(path.join(root, 'src/analysis/offscreen.html'), path.join(folder, 'analysis/offscreen.html'));
		await cp(path.join(root, 'managed-schema.json'), path.join(folder, 'managed-schema.json'));
	}
	await copyFiles('src/models', '.bin', path.join(folder, 'models'));
	await writeWordFiles(root, folder);
	await copyFiles('icons', '.png', path.join(folder, 'icons'));
	for (const text of TERMS) await cp(path.join(root, text), path.join(folder, text));
	const manifest = await readManifest(target, root);
	await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	return folder;
}

/**
 * @param {Target} target
 * @param {string} folder
 * @param {boolean} dev
 */
async function bundle(target, folder, dev) {
	const parts = await findInterfaceParts();
	const pages = parts.map((part) => [`ui/${part}`, `src/ui/${part}/main.tsx`]);
	/** @type {import('esbuild').BuildOptions & { write: false, metafile: true }} */
	const options = {
		absWorkingDir: root,
		outdir: folder,
		bundle: true,
		format: 'iife',
		target: ['chrome130', 'firefox142'],
		jsx: 'automatic',
		jsxImportSource: 'preact',
		plugins: [importGlobs],
		// words of sixty languages take a third as much as they are
		charset: 'utf8',
		minify: !dev,
		sourcemap: dev ? 'inline' : false,
		legalComments: 'none',
		logLevel: 'warning',
		external: ['/replication.js'],
		write: false,
		metafile: true,
	};
	const scripts = { ...SCRIPTS, ...(target === 'chrome' ? OFFSCREEN : {}), ...Object.fromEntries(pages) };
	return Promise.all([
		build({ ...options, entryPoints: scripts }),
		build({ ...options, entryPoints: OPENED, format: 'esm' }),
	]);
}

/**
 * The files of which something is in one target's scripts and styles.
 * @param {Target} target
 * @returns {Promise<string[]>} paths below the root
 */
export async function bundledFiles(target) {
	const outputs = (await bundle(target, path.join(root, 'out'), false)).flatMap(({ metafile }) =>
		Object.values(metafile.outputs),
	);
	return outputs.flatMap(({ inputs }) =>
		Object.entries(inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
	);
}

/**
 * Builds one target and zips it beside its folder.
 * @param {Target} target
 * @param {{ out?: string }} [options]
 * @returns {Promise<string>} the zip
 */
export async function packageExtension(target, { out = path.join(root, 'dist') } = {}) {
	const folder = await buildExtension(target, { out });
	const zip = path.join(out, `sidelight-${target}.zip`);
	await writeFile(zip, zipFiles(folder));
	return zip;
}

/** The folders of src/ui that hold a page: index.html and, for it, main.tsx. */
async function findInterfaceParts() {
	const folders = await readdir(path.join(root, 'src/ui'));
	return folders.filter((folder) => existsSync(path.join(root, 'src/ui', folder, 'index.html'))).sort();
}

/**
 * Writes a part's page. The source names its script `main.tsx`; the built page names what was made of it, and its styles.
 * @param {string} part
 * @param {string} folder
 */
async function writePage(part, folder) {
	const source = await readFile(path.join(root, 'src/ui', part, 'index.html'), 'utf8');
	const styles = existsSync(path.join(folder, `ui/${part}.css`)) ? `<link rel="stylesheet" href="${part}.css">` : '';
	const page = source.replace(/(["'])(\.\/)?main\.tsx\1/, `"${part}.js"`).replace('</head>', `${styles}</head>`);
	await writeFile(path.join(folder, `ui/${part}.html`), page);
}

/**
 * @param {string} from
 * @param {string} extension only files of this kind
 * @param {string} to
 */
async function copyFiles(from, extension, to) {
	await mkdir(to, { recursive: true });
	for (const name of await readdir(path.join(root, from))) {
		if (name.endsWith(extension)) await cp(path.join(root, from, name), path.join(to, name));
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
	try {
		for (const target of TARGETS) {
			const zip = await packageExtension(target, out ? { out } : {});
			console.log(`${path.relative('', zip)}  ${Math.ceil((await stat(zip)).size / 1024)} KB`);
		}
	} catch (error) {
		// esbuild has already said where a source is wrong
		if (!(error instanceof Error && 'errors' in error)) throw error;
		process.exitCode = 1;
	}
}
