// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../../src/ui/kit/keep-focus.ts';

let stop = (): void => {};
beforeEach(() => {
	document.body.innerHTML = `<main>
		<h1>Settings</h1>
		<section><h2>Feeds</h2><ul>
			<li id="a"><button class="retry">Try</button><button class="delete">Delete a</button></li>
			<li id="b"><button class="retry">Try</button><button class="delete">Delete b</button></li>
			<li id="c"><button class="retry">Try</button><button class="delete">Delete c</button></li>
		</ul></section>
		<section><h2>Topics</h2><div><button id="only">Only</button></div></section>
	</main><div class="foot"><div class="announcer" role="status"></div><button id="mode">Mode</button></div>`;
	stop = keepFocus(document);
});
afterEach(() => stop());

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const focusedText = async () => {
	await Promise.resolve();
	return document.activeElement?.textContent;
};
const announce = () => {
	const announcer = document.querySelector('.announcer');
	if (announcer) announcer.innerHTML = '<div class="notice"><button>Undo</button></div>';
	focus('.notice button');
};

test.each([
	['with its row, to the same button of the next row', '#a', '#a .delete', 'Delete b'],
	['with the last row, to that of the row before', '#c', '#c .delete', 'Delete b'],
	['alone, to what stands beside it', '#a .delete', '#a .delete', 'Try'],
	['with its list, to the heading above', 'ul', '#b .delete', 'Feeds'],
	['with its section, to what follows it', 'section', '#b .delete', 'Only'],
])('a focused button goes %s', async (_, removed, focused, expected) => {
	focus(focused);
	document.querySelector(removed)?.remove();
	expect(await focusedText()).toBe(expected);
});

test('of two alike in a row, it goes to the one at the same place of the next row', async () => {
	for (const row of document.querySelectorAll('li button')) row.className = 'icon-button';
	focus('#a button:last-child');
	document.querySelector('#a')?.remove();
	expect(await focusedText()).toBe('Delete b');
});

test('a hidden or disabled control hands the focus to the heading above', async () => {
	focus('#only');
	document.querySelector('#only')?.parentElement?.setAttribute('hidden', '');
	(document.activeElement as HTMLElement).blur();
	expect(await focusedText()).toBe('Topics');
});

test('a notice hands it back to where it was', async () => {
	focus('#b .delete');
	announce();
	document.querySelector('.notice')?.remove();
	expect(await focusedText()).toBe('Delete b');
});

test('a notice hands it to what took the place of a row that is gone', async () => {
	focus('#b .delete');
	document.querySelector('#b')?.remove();
	await Promise.resolve();
	announce();
	document.querySelector('.notice')?.remove();
	expect(await focusedText()).toBe('Delete c');
});

test('what the reader leaves by a click beside it is not brought back', async () => {
	focus('#a .delete');
	(document.activeElement as HTMLElement).blur();
	document.querySelector('#b')?.remove();
	await Promise.resolve();
	expect(document.activeElement).toBe(document.body);
});
