// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hearTypedEarly } from '../../../src/ui/note/typed-early.ts';

const press = (key: string, modifiers: KeyboardEventInit = {}) =>
	document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers }));

test.each<[what: string, keys: (string | [string, KeyboardEventInit])[], typed: string]>([
	['letters and spaces', ['w', 'h', 'o', ' ', 'P'], 'who P'],
	['a letter of two code units', ['𝒜', 'b'], '𝒜b'],
	['a letter that was taken back', ['w', 'x', 'Backspace', 'h'], 'wh'],
	['nothing for a Backspace before the first letter', ['Backspace', 'w'], 'w'],
	['no keys that have names', ['Shift', 'w', 'Tab', 'ArrowLeft', 'Enter'], 'w'],
	['no shortcuts', [['v', { ctrlKey: true }], ['c', { metaKey: true }], 'w'], 'w'],
	['no shortcuts with Alt', [['f', { altKey: true }], ['2', { altKey: true }], 'w'], 'w'],
	['letters written with Option', [['ø', { altKey: true }], 'w'], 'øw'],
	[
		'letters written with AltGr, which Windows says is Control and Alt',
		[
			['@', { altKey: true, ctrlKey: true, modifierAltGraph: true }],
			['e', { altKey: true, modifierAltGraph: true }],
		],
		'@e',
	],
	['no letters that are being composed', [['k', { isComposing: true }], 'w'], 'w'],
])('of what is typed before the note is there, %s', (_, keys, typed) => {
	const take = hearTypedEarly();
	for (const key of keys) typeof key === 'string' ? press(key) : press(...key);
	expect(take()).toBe(typed);
	press('z');
	expect(take()).toBe(typed);
});
