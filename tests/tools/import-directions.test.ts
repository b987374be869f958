import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const FORBIDDEN = [
	['src/core/actors', '../../page/extract.ts'],
	['src/core/actors', '../../messages.ts'],
	['src/core/actors', 'node:fs'],
	['src/core/actors', 'webextension-polyfill'],
	['src/page', '../storage/articles.ts'],
	['src/page', '../platform/tabs.ts'],
	['src/storage', '../platform/tabs.ts'],
	['src/storage', '../background/world.ts'],
	['src/platform', '../background/world.ts'],
	['src/background', '../page/extract.ts'],
	['src/background', '../ui/actions.ts'],
	['src/ui/popup', '../../page/extract.ts'],
	['src/ui/popup', '../../background/world.ts'],
	['src/ui/popup', 'webextension-polyfill'],
	['src/content', '../background/world.ts'],
	['src/content', '../ui/actions.ts'],
	['src/background', '../analysis/analysis-tasks.ts'],
	['src/platform', '../analysis/analysis-tasks.ts'],
	['src/analysis', '../background/world.ts'],
	['src/analysis', '../storage/articles.ts'],
	['src/analysis', 'webextension-polyfill'],
	['src/cli', '../background/world.ts'],
	['src/cli', '../platform/tabs.ts'],
] as const;
const ALLOWED = [
	['src/page', '../core/article.ts'],
	['src/storage', '../core/article.ts'],
	['src/platform', 'webextension-polyfill'],
	['src/background', '../storage/articles.ts'],
	['src/ui/popup', '../../messages.ts'],
	['src/content', '../page/extract.ts'],
	['src/analysis', '../platform/model-files.ts'],
	['src/analysis', '../core/analyse.ts'],
	['src/cli', '../page/extract.ts'],
] as const;

/** A project with our rules and one file for each import. */
let project = '';
let report = '';
const fileOf = (folder: string, imported: string) => `${folder}/imports-${imported.replace(/\W+/g, '-')}.ts`;

beforeAll(() => {
	project = mkdtempSync(path.join(os.tmpdir(), 'sidelight-imports-'));
	for (const name of ['biome.json', '.gitignore']) cpSync(path.join(root, name), path.join(project, name));
	for (const [folder, imported] of [...FORBIDDEN, ...ALLOWED]) {
		mkdirSync(path.join(project, folder), { recursive: true });
		const content = `import { thing } from '${imported}';\n\nexport const other = thing;\n`;
		writeFileSync(path.join(project, fileOf(folder, imported)), content);
	}
	const lint = [path.join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--max-diagnostics=none', '.'];
	const { stdout, stderr } = spawnSync(process.execPath, lint, { cwd: project, encoding: 'utf8' });
	report = stdout + stderr;
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function isReported(folder: string, imported: string): boolean {
	return report
		.split('\n')
		.some((line) => line.startsWith(fileOf(folder, imported)) && line.includes('noRestrictedImports'));
}

test.each(FORBIDDEN)('a file in %s may not import %s', (folder, imported) => {
	expect(isReported(folder, imported)).toBe(true);
});

test.each(ALLOWED)('a file in %s may import %s', (folder, imported) => {
	expect(isReported(folder, imported)).toBe(false);
});
