// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showPopover } from '../../src/page/popover.ts';

const PAGE = '<h1>Port closes</h1><p>The harbour will close on Friday.</p><a href="#top">Top</a>';
let shadow: ShadowRoot;
let modes: string[];
let closeLast = () => {};

beforeEach(() => {
	document.body.innerHTML = PAGE;
	modes = [];
	const attachShadow = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init: ShadowRootInit) {
		modes.push(init.mode);
		shadow = attachShadow.call(this, init);
		return shadow;
	});
	// jsdom lays nothing out
	Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 100, 20);
});
afterEach(() => {
	closeLast();
	vi.restoreAllMocks();
	document.body.innerHTML = '';
});

function select(): Range {
	const range = document.createRange();
	range.selectNodeContents(document.querySelector('p') as Element);
	document.getSelection()?.removeAllRanges();
	document.getSelection()?.addRange(range);
	return range;
}

function show() {
	const kept: [string, string][] = [];
	let closed = 0;
	const close = showPopover(document, select(), {
		onKeep: (colour, note) => kept.push([colour, note]),
		onClose: () => closed++,
	});
	closeLast = close;
	const button = (name: string) => shadow.querySelector(`button[aria-label="${name}"]`) as HTMLButtonElement;
	const note = shadow.querySelector('textarea') as HTMLTextAreaElement;
	return { close, kept, button, note, closedTimes: () => closed };
}

const press = (target: EventTarget, key: string, init: KeyboardEventInit = {}) =>
	target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }));

describe('the popover', () => {
	test('offers four named colours and a note, behind a closed shadow root', () => {
		show();
		expect(modes).toEqual(['closed']);
		expect([...shadow.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'))).toEqual([
			'Keep in yellow',
			'Keep in green',
			'Keep in blue',
			'Keep in pink',
		]);
		expect(shadow.querySelector('label')?.control).toBe(shadow.querySelector('textarea'));
		expect(shadow.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe('Keep this passage');
	});

	test('takes no focus by itself', () => {
		show();
		expect(document.activeElement).toBe(document.body);
		expect(shadow.activeElement).toBeNull();
	});

	test('keeps the passage in the colour chosen, with the note, once', () => {
		const { button, note, kept, closedTimes } = show();
		note.value = ' worth checking ';
		button('Keep in blue').click();
		button('Keep in pink').click();
		expect(kept).toEqual([['blue', 'worth checking']]);
		expect(document.getSelection()?.isCollapsed).toBe(true);
		expect(closedTimes()).toBe(1);
	});
});

describe('it closes and leaves the page as it was', () => {
	const ways: [string, (popover: ReturnType<typeof show>) => void][] = [
		['when a colour is chosen', ({ button }) => button('Keep in green').click()],
		['with Escape on the page', () => press(document.body, 'Escape')],
		['with Escape in the note', ({ note }) => press(note, 'Escape')],
		['with a click elsewhere', () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
		[
			'when the selection goes',
			() => {
				document.getSelection()?.removeAllRanges();
				document.dispatchEvent(new Event('selectionchange'));
			},
		],
		['when its owner closes it', ({ close }) => close()],
	];
	test.each(ways)('%s', (_, end) => {
		const before = document.documentElement.outerHTML;
		const popover = show();
		expect(document.documentElement.outerHTML).not.toBe(before);
		end(popover);
		expect(document.documentElement.outerHTML).toBe(before);
		expect(popover.closedTimes()).toBe(1);
		popover.close();
		expect(popover.closedTimes()).toBe(1);
	});

	test('but not with a press inside it', () => {
		const { note, closedTimes } = show();
		note.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
		expect(closedTimes()).toBe(0);
	});

	test('and hears nothing of the page afterwards', () => {
		const { close } = show();
		close();
		expect(press(document.body, 'Tab')).toBe(true);
	});
});

describe('by keyboard', () => {
	test('Tab leads into it, round its controls, and Escape back to where the reader was', () => {
		const link = document.querySelector('a') as HTMLAnchorElement;
		link.focus();
		const { button, note } = show();
		expect(press(link, 'Tab')).toBe(false);
		expect(shadow.activeElement).toBe(button('Keep in yellow'));
		press(button('Keep in yellow'), 'Tab', { shiftKey: true });
		expect(shadow.activeElement).toBe(note);
		press(note, 'Tab');
		expect(shadow.activeElement).toBe(button('Keep in yellow'));
		press(button('Keep in yellow'), 'Escape');
		expect(document.activeElement).toBe(link);
	});

	test('what is typed into the note does not reach the page', () => {
		const heard: string[] = [];
		const listen = (event: Event) => heard.push(event.type);
		for (const type of ['keydown', 'keyup', 'input']) document.body.parentElement?.addEventListener(type, listen);
		const { note } = show();
		for (const type of ['keydown', 'keyup']) {
			note.dispatchEvent(new KeyboardEvent(type, { key: 'j', bubbles: true, composed: true }));
		}
		note.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
		expect(heard).toEqual([]);
	});

	test('Escape that ends the composing of a letter does not close it', () => {
		const { note, closedTimes } = show();
		press(note, 'Escape', { isComposing: true });
		expect(closedTimes()).toBe(0);
	});
});
