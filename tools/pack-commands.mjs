// @ts-check
/** `npm run pack-commands [-- FOLDER]`: the commands as a package for npm, with the models; see docs/commands.md. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { importGlobs } from './packaging/import-globs.mjs';
import { TERMS } from './packaging/terms.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const COMMANDS = ['sidelight', 'analyse', 'relate', 'anchor', 'stories', 'read-feed', 'differ'];
/** By this first line a bundle can be started itself. */
const BANNER = '#!/usr/bin/env node';

const target = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const folder = path.join(root, 'out/package');
await rm(folder, { recursive: true, force: true });
await build({
	entryPoints: COMMANDS.map((name) => `src/cli/${name}.ts`),
	absWorkingDir: root,
	outdir: path.join(folder, 'lib/cli'),
	outExtension: { '.js': '.mjs' },
	bundle: true,
	splitting: false,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	// it finds files of its own beside itself
	external: ['jsdom'],
	banner: { js: BANNER },
	plugins: [importGlobs],
	logLevel: 'warning',
});
await mkdir(path.join(folder, 'src/models'), { recursive: true });
for (const name of await readdir(path.join(root, 'src/models')))
	if (name.endsWith('.bin')) await cp(path.join(root, 'src/models', name), path.join(folder, 'src/models', name));
for (const name of TERMS) await cp(path.join(root, name), path.join(folder, name));
await cp(path.join(root, 'docs/commands.md'), path.join(folder, 'README.md'));
const { name, version, license, engines, devDependencies } = JSON.parse(
	await readFile(path.join(root, 'package.json'), 'utf8'),
);
const manifest = {
	name,
	version,
	description: 'What a news article is about, who is in it and who said what, on lines of JSON.',
	license,
	type: 'module',
	engines,
	bin: { sidelight: 'lib/cli/sidelight.mjs' },
	dependencies: { jsdom: devDependencies.jsdom },
};
await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
await mkdir(target, { recursive: true });
const { stdout } = await promisify(execFile)('npm', ['pack', folder, '--pack-destination', target, '--silent']);
console.log(path.join(target, stdout.trim()));
