import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandMeaning } from '../../src/words/help.ts';

test('every shortcut of the manifest is named on the help page', () => {
	const { commands } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { commands: object };
	expect(Object.keys(commands).filter((name) => commandMeaning(name) === null)).toEqual([]);
	expect(commandMeaning('no-command')).toBeNull();
});
