import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES_IN_PART } from '../../../src/core/languages/languages-in-part.ts';

const FOLDER = 'src/core/languages';

test('the languages that the reader is told of are those that have a pack', () => {
	const packs = readdirSync(FOLDER).filter((each) => existsSync(`${FOLDER}/${each}/pack.ts`));
	expect(['en', ...LANGUAGES_IN_PART].sort()).toEqual(packs.sort());
});
