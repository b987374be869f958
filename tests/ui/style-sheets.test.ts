import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { importGlobs } from '../../tools/packaging/import-globs.mjs';

const UI = 'src/ui';
const PARTS = readdirSync(UI, { recursive: true, encoding: 'utf8' })
	.filter((file) => path.basename(file) === 'main.tsx')
	.map((file) => path.dirname(file));

/** The code and the style sheet of one part, as they ship. */
async function bundle(part: string): Promise<{ code: string; sheet: string }> {
	const { outputFiles } = await build({
		entryPoints: [path.join(UI, part, 'main.tsx')],
		outdir: 'out',
		bundle: true,
		write: false,
		format: 'esm',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		plugins: [importGlobs],
	});
	const textOf = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
	return { code: textOf('.js'), sheet: textOf('.css') };
}

const wordsIn = (text: string, pattern: RegExp) =>
	new Set([...text.matchAll(pattern)].flatMap(([, words = '']) => words.split(/\s+/)));
const styledIn = (sheet: string) => wordsIn(sheet, /\.([a-z][\w-]*)/g);
const usedIn = (code: string) => wordsIn(code, /\bclass: [^,\n]*?["'`]([\w\s-]+)["'`]/g);

test('every part ships the styles of all it shows, not only where another part happens to bring them', async () => {
	const bundles = await Promise.all(PARTS.map(async (part) => ({ part, ...(await bundle(part)) })));
	const styled = new Set(bundles.flatMap(({ sheet }) => [...styledIn(sheet)]));
	const missing = bundles.map(({ part, code, sheet }) => {
		const own = styledIn(sheet);
		return { part, classes: [...usedIn(code)].filter((name) => styled.has(name) && !own.has(name)) };
	});
	expect(missing).toEqual(PARTS.map((part) => ({ part, classes: [] })));
});

test('no class is drawn by two style sheets: where both are loaded, each would change what the other draws', () => {
	const sheets = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
	const drawnIn = new Map<string, string[]>();
	for (const file of sheets)
		for (const [, name = ''] of readFileSync(path.join(UI, file), 'utf8').matchAll(/^\.([a-z][\w-]*)(?:,| \{)$/gm))
			drawnIn.set(name, [...(drawnIn.get(name) ?? []), file]);
	expect(drawnIn.size).toBeGreaterThan(200);
	expect([...drawnIn].filter(([, files]) => new Set(files).size > 1)).toEqual([]);
});

test('no padding or margin names left and right: in Arabic and Hebrew they would stand on the wrong side', () => {
	const sheets = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
	const physical = sheets.flatMap((file) =>
		[...readFileSync(path.join(UI, file), 'utf8').matchAll(/\b(?:padding|margin): (\S+) (\S+) (\S+) (\S+);/g)]
			.filter(([, , right, , left]) => right !== left)
			.map(([found]) => `${file}: ${found}`),
	);
	expect(physical).toEqual([]);
});
