import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND_MEANINGS } from '../../src/words/help.ts';

test('every shortcut of the manifest is named on the help page, and no other', () => {
	const { commands } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { commands: object };
	expect(Object.keys(COMMAND_MEANINGS)).toEqual(Object.keys(commands));
});
