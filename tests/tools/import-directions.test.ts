import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readRows, standsNowhere, whyForbidden } from '../../tools/lint/import-rules.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rows = readRows(readFileSync(path.join(root, 'docs/architecture.md'), 'utf8'));

const FORBIDDEN = [
	['src/core/actors', '../../page/extract.ts'],
	['src/core/actors', '../../messages/tabs.ts'],
	['src/core/actors', '../../../tools/seeded-random.ts'],
	['src/core/actors', 'node:fs'],
	['src/core/actors', 'webextension-polyfill'],
	['src/page', '../storage/articles.ts'],
	['src/page', '../platform/tabs.ts'],
	['src/page', 'idb'],
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
	['src/cli', 'idb'],
	['tools/soak', '../../tests/fakes/articles.ts'],
	['src/background/state', '../tabs/tab-changed.ts'],
	['src/background/tabs', '../highlights/paint-highlights.ts'],
	['src/background/tabs', '../reading/read-article.ts'],
	['src/background/corrections', '../highlights/paint-highlights.ts'],
	['src/background/highlights', '../coverage/find-coverage.ts'],
	['src/background/coverage', '../feeds/poll-feeds.ts'],
	['src/background/coverage', '../reading/read-article.ts'],
	['src/background/feeds', '../corrections/correct-actor.ts'],
	['src/background/feeds', '../serve/serve-feeds.ts'],
	['src/background/reading', '../serve/serve-sites.ts'],
	['src/background/serve', '../main.ts'],
	['src/background/state', '../../ui/actions.ts'],
	['src/background/state', '../background.ts'],
	['src/background/tabs', '../background.ts'],
	['src/background/corrections', '../background.ts'],
	['src/background/highlights', '../background.ts'],
	['src/background/coverage', '../background.ts'],
	['src/background/feeds', '../background.ts'],
	['src/background/reading', '../background.ts'],
	['src/background/serve', '../background.ts'],
	['src/background/coverage', 'idb'],
] as const;
const ALLOWED = [
	['src/page', '../core/article.ts'],
	['src/storage', '../core/article.ts'],
	['src/platform', 'webextension-polyfill'],
	['src/background', '../storage/articles.ts'],
	['src/ui/popup', '../../messages/tabs.ts'],
	['src/ui/popup', 'preact/hooks'],
	['src/content', '../page/extract.ts'],
	['src/analysis', '../platform/model-files.ts'],
	['src/analysis', '../core/analyse.ts'],
	['src/cli', '../page/extract.ts'],
	['src/cli', 'node:fs'],
	['tools/soak', '../../src/core/analyse.ts'],
	['src/background/tabs', '../state/tab-records.ts'],
	['src/background/feeds', '../tabs/tab-changed.ts'],
	['src/background/reading', '../coverage/find-coverage.ts'],
	['src/background/serve', '../reading/read-article.ts'],
	['src/background/state', 'valibot'],
	['tests/core', '../../tools/seeded-random.ts'],
] as const;

test.each(FORBIDDEN)('a file in %s may not import %s', (folder, imported) => {
	expect(whyForbidden(rows, `${folder}/a-file.ts`, imported)).not.toBeNull();
});

test.each(ALLOWED)('a file in %s may import %s', (folder, imported) => {
	expect(whyForbidden(rows, `${folder}/a-file.ts`, imported)).toBeNull();
});

describe('a table for the parts of a folder', () => {
	const nested = readRows(`
| folder | may import | packages |
| --- | --- | --- |
| \`src/core\` | – | – |
| \`src/shop\` | core | valibot |

| folder | role | may import |
| --- | --- | --- |
| \`src/shop/shelves\` | what is kept | – |
| \`src/shop/bread\`, \`src/shop/fruit\` | what is sold | shelves |
| \`src/shop/main.ts\` | the door | anything but fruit |
`);

	test.each([
		['shelves', '../bread/loaf.ts', 'an import to its right'],
		['bread', '../fruit/apple.ts', 'an import to its side'],
		['bread', '../main.ts', 'an import of what joins all'],
		['bread', '../../page/body.ts', 'an import that the row around it forbids'],
		['bread', 'idb', 'a package that the row around it does not name'],
	])('forbids in %s %s: %s', (folder, imported) => {
		expect(whyForbidden(nested, `src/shop/${folder}/a-file.ts`, imported)).not.toBeNull();
	});

	test.each([
		['bread', '../shelves/board.ts'],
		['bread', './crust/brown.ts'],
		['bread', '../../core/text.ts'],
		['bread', 'valibot'],
	])('allows in %s %s', (folder, imported) => {
		expect(whyForbidden(nested, `src/shop/${folder}/a-file.ts`, imported)).toBeNull();
	});

	test('opens everything to what joins all, but for what it names', () => {
		expect(whyForbidden(nested, 'src/shop/main.ts', './bread/loaf.ts')).toBeNull();
		expect(whyForbidden(nested, 'src/shop/main.ts', './fruit/apple.ts')).not.toBeNull();
	});

	test.each([
		['src/shop/bread/loaf.ts', false],
		['src/shop/main.ts', false],
		['src/core/text.ts', false],
		['src/shop/loose.ts', true],
		['src/attic/loose.ts', true],
	])('says of %s whether it stands in no row: %s', (file, isLoose) => {
		expect(standsNowhere(nested, file)).toBe(isLoose);
	});
});

test('the check names file, line and fault of each import against the tables, and ends with status 1', () => {
	const project = mkdtempSync(path.join(os.tmpdir(), 'sidelight-imports-'));
	try {
		for (const folder of ['docs', 'src/core', 'src/page', 'tests', 'tools'])
			mkdirSync(path.join(project, folder), { recursive: true });
		writeFileSync(
			path.join(project, 'docs/architecture.md'),
			'| folder | may import | packages |\n| --- | --- | --- |\n| `src/core` | – | – |\n| `src/page` | core | – |\n',
		);
		writeFileSync(
			path.join(project, 'src/page/body.ts'),
			`export * from '../core/text.ts';\nimport '../core/words.ts';\n`,
		);
		writeFileSync(
			path.join(project, 'src/core/text.ts'),
			`import { words } from './words.ts';\nimport type { Body } from '../page/body.ts';\nexport { head } from '../page/head.ts';\ntype Foot = import('../page/foot.ts').Foot;\n`,
		);
		const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'tools/lint/check-imports.mjs')], {
			cwd: project,
			encoding: 'utf8',
		});
		expect(stdout.trim().split('\n')).toEqual([
			'src/core/text.ts:2 src/core does not import src/page/body.ts (docs/architecture.md)',
			'src/core/text.ts:3 src/core does not import src/page/head.ts (docs/architecture.md)',
			'src/core/text.ts:4 src/core does not import src/page/foot.ts (docs/architecture.md)',
		]);
		expect(status).toBe(1);
	} finally {
		rmSync(project, { recursive: true, force: true });
	}
});

test('the linter tells files that import one another in a circle, be it types alone', () => {
	const project = mkdtempSync(path.join(os.tmpdir(), 'sidelight-circle-'));
	try {
		for (const name of ['biome.json', '.gitignore']) cpSync(path.join(root, name), path.join(project, name));
		mkdirSync(path.join(project, 'src'));
		for (const [name, other] of [
			['hen', 'egg'],
			['egg', 'hen'],
		])
			writeFileSync(
				path.join(project, `src/${name}.ts`),
				`import type { ${other} } from './${other}.ts';\n\nexport type ${name} = { of?: ${other} };\n`,
			);
		const lint = [path.join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '.'];
		const { stdout, stderr, status } = spawnSync(process.execPath, lint, { cwd: project, encoding: 'utf8' });
		expect(stdout + stderr).toMatch(/src\/hen\.ts.*noImportCycles/);
		expect(status).toBe(1);
	} finally {
		rmSync(project, { recursive: true, force: true });
	}
});
