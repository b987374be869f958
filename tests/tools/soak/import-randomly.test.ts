import { expect, test } from 'vitest';
import { importRandomly } from '../../../tools/soak/imports/import-randomly.ts';

test('of 300 changed files each is refused or cleaned, and the library is as it was or has what was told', async () => {
	expect(await importRandomly({ files: 300 }, () => {})).toEqual([]);
}, 60_000);
