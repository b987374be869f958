import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nameKey } from '../../../../src/core/actors/name-key.ts';
import { readListedNames } from '../../../../tools/training/knowledge/read-listed-names.ts';

test('what a list of names takes for one but is a contraction is left out', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'lists-'));
	try {
		writeFileSync(path.join(folder, 'people.txt'), "I'm\nWe'll\nO'Dell\nVale\n");
		for (const list of ['first.txt', 'cities.txt', 'countries.txt']) writeFileSync(path.join(folder, list), '');
		writeFileSync(path.join(folder, 'first-gender.json'), '{}');
		const keys = readListedNames(folder).map(({ key }) => key);
		expect(keys).toEqual([nameKey("O'Dell"), nameKey('Vale')].sort((a, b) => a - b));
	} finally {
		rmSync(folder, { recursive: true });
	}
});
