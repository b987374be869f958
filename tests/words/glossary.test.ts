import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossary } from '../../src/words/glossary.ts';

test('the help page and docs/glossary.md give each word the same meaning', () => {
	const rows = readFileSync('docs/glossary.md', 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| '))
		.slice(1)
		.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('*', '').replaceAll("'", '’')))
		.filter(([, word]) => word && !word.startsWith('---'))
		.map(([, word, meaning]) => [word, meaning]);
	expect(rows).toEqual(glossary().map(({ word, meaning }) => [word, meaning]));
});
