import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(path.join(os.tmpdir(), 'sidelight-language-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** All that the command is made of, as it is in the project. */
function copyProject(): void {
	for (const folder of ['src', 'tools/packaging']) {
		cpSync(path.join(root, folder), path.join(copy, folder), {
			recursive: true,
			filter: (file) => !file.endsWith('.bin'),
		});
	}
	for (const file of ['tools/run-command.mjs', 'tools/bundle-for-node.mjs', 'package.json', 'package-lock.json'])
		cpSync(path.join(root, file), path.join(copy, file));
	symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
	for (const name of ['knowledge', 'quotes', 'outlets', 'tagger', 'topics'])
		symlinkSync(path.join(root, `src/models/${name}.bin`), path.join(copy, `src/models/${name}.bin`));
}

/** The files that docs/languages.md tells to write, of a language nobody speaks. */
const VELLISH = {
	'frequent-words.ts': `export const FREQUENT_WORDS = 'sel na dor tekka vu shal ren mivo kast el';\n`,
	'function-words.ts': `export const FUNCTION_WORDS = 'sela nador montag';\n`,
	'pack.ts': `import { wordList } from '../cue-list.ts';
import type { LanguagePack } from '../language-pack.ts';

export const PACK: LanguagePack = {
	models: { quotes: 'quotes' },
	cues: {
		verbs: wordList('narrit narrut'),
		accordingTo: wordList('sekund'),
		pronouns: /^(?:hovo|hova)$/,
		determiners: wordList('sel'),
		prepositions: wordList('na dor'),
	},
};
`,
};
const TEXT =
	'Sel havno dor Vell vu shal na tekka mivo ren dor brugga kast. „Vu ren dor brugga shal tekka na mivo“, narrit Lena Okafor. ' +
	'Sel rado na Vell kast ren el tekka, dor mivo shal vu na brugga.';

interface Answer {
	language: string | null;
	reading: string;
	quotes: { speaker: string | null; spans: [number, number][] }[];
}

function analyse(): Answer {
	const line = JSON.stringify({ text: TEXT, language: 'en' });
	const answer = execFileSync('node', ['tools/run-command.mjs', 'analyse'], { cwd: copy, input: line, stdio: 'pipe' });
	return JSON.parse(answer.toString());
}

test('a language is added by a folder alone: its text is told, and read by its pack', { timeout: 120_000 }, () => {
	copyProject();
	// nobody knows better than the page that declares it
	expect(analyse().language).toBe('en');

	const folder = path.join(copy, 'src/core/languages/xve');
	mkdirSync(folder);
	for (const [name, content] of Object.entries(VELLISH)) writeFileSync(path.join(folder, name), content);
	const { language, reading, quotes } = analyse();

	expect(language).toBe('xve');
	expect(reading).toBe('quotes');
	expect(quotes.map(({ speaker, spans }) => [speaker, spans.map((span) => TEXT.slice(...span))])).toEqual([
		['Lena Okafor', ['Vu ren dor brugga shal tekka na mivo']],
	]);
});
