// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where folders are found by their files, so that a new one needs no line in a list. */
const FILES = /[\\/]src[\\/]core[\\/]languages[\\/][^\\/]+\.ts$/;
const GLOB =
	/import\.meta\.glob<[^(]*>\(\s*'\.\/\*\/([\w-]+\.ts)',\s*\{\s*eager: true,\s*import: '(\w+)',?\s*\},?\s*\)/g;

/**
 * Teaches esbuild what Vite, and so vitest, knows of itself: `import.meta.glob` over one file of each folder beside the file that
 * has the call. Of such a file the folders that were looked through are inputs as well, for a watcher.
 * @type {import('esbuild').Plugin}
 */
export const importGlobs = {
	name: 'import-globs',
	setup(build) {
		build.onLoad({ filter: FILES }, async ({ path: file }) => {
			const source = await readFile(file, 'utf8');
			if (!source.includes('import.meta.glob')) return null;
			const folder = path.dirname(file);
			/** @type {string[]} */
			const imports = [];
			const contents = source.replace(GLOB, (_, name, exported) => {
				const entries = foldersIn(folder)
					.filter((one) => existsSync(path.join(folder, one, name)))
					.map((one) => {
						const local = `globbed${imports.length}`;
						imports.push(`import { ${exported} as ${local} } from './${one}/${name}';`);
						return `'./${one}/${name}': ${local}`;
					});
				return `{ ${entries.join(', ')} }`;
			});
			if (contents.includes('import.meta.glob(') || contents.includes('import.meta.glob<'))
				return {
					errors: [
						{
							text: 'A call of import.meta.glob that tools/packaging/import-globs.mjs cannot read',
							location: { file },
						},
					],
				};
			return {
				contents: imports.join('\n') + contents,
				loader: 'ts',
				watchDirs: [folder, ...foldersIn(folder).map((one) => path.join(folder, one))],
			};
		});
	},
};

/**
 * The folders that a bundle of these files was made from beside them: where one is added or removed, the bundle is stale.
 * @param {string[]} inputs files below the project
 * @returns {string[]}
 */
export function foldersGlobbed(inputs) {
	const globbing = inputs.filter((input) => FILES.test(`/${input}`)).map((input) => path.dirname(input));
	return [...new Set(globbing)].flatMap((folder) => [
		folder,
		...foldersIn(folder).map((one) => path.posix.join(folder, one)),
	]);
}

/** @param {string} folder */
function foldersIn(folder) {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}
