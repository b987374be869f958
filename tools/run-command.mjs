// @ts-check
/** `node tools/run-command.mjs NAME` runs src/cli/NAME.ts, built first where that is stale. Standard output is the command's own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './bundle-for-node.mjs';

const [, , name = ''] = process.argv;
if (/^[a-z-]+$/.test(name) && existsSync(fileURLToPath(new URL(`../src/cli/${name}.ts`, import.meta.url)))) {
	const bundle = await bundleForNode(`src/cli/${name}.ts`, `out/cli/${name}.mjs`);
	// the command sees its own name and arguments, as if it had been started itself
	process.argv.splice(1, 2, fileURLToPath(bundle));
	await import(bundle.href);
} else {
	console.error(`There is no command "${name}" in src/cli.`);
	process.exitCode = 1;
}
