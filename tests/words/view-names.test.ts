import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/core/look/interface-language.ts';
import { VIEWS } from '../../src/ui/tab/views.ts';

/** Six names of so many letters of Latin or Cyrillic stand in a row of the popup with their keys, as they are usually set. */
const MOST_LETTERS = 35;
/** And so many where they are set closer. */
const MOST_SET_CLOSER = 46;

const style = readFileSync('src/ui/tab/view-tabs.css', 'utf8');

test.each([...INTERFACE_LANGUAGES].filter((language) => language !== 'en-US'))(
	'the six views of an article have room in a row in %s',
	(language) => {
		const folder = language.replace('-', '_');
		const messages = JSON.parse(readFileSync(`src/_locales/${folder}/messages.json`, 'utf8'));
		const names = VIEWS.map((view) => messages[`view_${view}`].message).join('');
		const letters = names.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0;
		const isSetCloser = style.includes(`:lang(${language.split('-')[0]})`);
		expect(letters).toBeLessThanOrEqual(isSetCloser ? MOST_SET_CLOSER : MOST_LETTERS);
	},
);
