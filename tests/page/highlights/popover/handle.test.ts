// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showHandle } from '../../../../src/page/highlights/popover/handle.ts';
import { trustEvents } from '../../../fakes/trusted-events.ts';

let pressed: number;
let closed: number;
let range: Range;
const host = () => [...document.documentElement.children].find((child) => !/^(?:head|body)$/i.test(child.localName));

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML = '<p>The harbour closes.</p>';
	range = document.createRange();
	range.selectNodeContents(document.querySelector('p') as Element);
	// jsdom lays nothing out
	Object.assign(Range.prototype, {
		getClientRects: () => [],
		getBoundingClientRect: () => new DOMRect(10, 20, 100, 20),
	});
	document.getSelection()?.removeAllRanges();
	document.getSelection()?.addRange(range);
	pressed = 0;
	closed = 0;
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});
const show = () =>
	showHandle(document, range, {
		title: 'Keep this passage',
		onPress: () => {
			pressed++;
		},
		onClose: () => {
			closed++;
		},
	});
const click = (target: EventTarget | undefined, name = 'click') =>
	target?.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, cancelable: true }));

describe('the handle beside a passage', () => {
	test('stands outside the text that is read, closed to the page, with nothing in it that the page could read', () => {
		const close = show();
		expect(host()?.parentElement).toBe(document.documentElement);
		expect(host()?.shadowRoot).toBeNull();
		expect(host()?.textContent).toBe('');
		close();
		expect(host()).toBeUndefined();
		expect(closed).toBe(1);
	});

	test('is pressed by the reader, and goes', () => {
		trustEvents();
		show();
		click(host());
		expect([pressed, closed]).toEqual([1, 1]);
		expect(host()).toBeUndefined();
	});

	test.each(['click', 'pointerdown', 'mousedown', 'pointerup', 'keydown'])(
		'is neither pressed nor closed by a made-up %s',
		(name) => {
			const close = show();
			for (const target of [host(), document.body, document, window]) click(target, name);
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
			vi.advanceTimersByTime(1_000);
			expect([pressed, closed]).toEqual([0, 0]);
			close();
		},
	);

	test('keeps the selection when it is pressed down', () => {
		trustEvents();
		const close = show();
		const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
		host()?.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(true);
		expect(closed).toBe(0);
		close();
	});

	test.each([
		['Escape', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
		['a press elsewhere', () => click(document.body, 'pointerdown')],
		[
			'the selection’s change',
			() => {
				const other = document.createRange();
				other.setStart(range.startContainer, 0);
				other.collapse();
				const words = range.startContainer.firstChild as Node;
				other.setEnd(words, 3);
				document.getSelection()?.removeAllRanges();
				document.getSelection()?.addRange(other);
				vi.advanceTimersByTime(10);
				document.dispatchEvent(new Event('selectionchange'));
			},
		],
		[
			'the selection’s end',
			() => {
				document.getSelection()?.removeAllRanges();
				vi.advanceTimersByTime(10);
				document.dispatchEvent(new Event('selectionchange'));
			},
		],
	])('goes with %s, and leaves no timer behind', (_, end) => {
		trustEvents();
		// jsdom tells of a selection by a timer
		vi.clearAllTimers();
		show();
		end();
		expect([pressed, closed]).toEqual([0, 1]);
		expect(host()).toBeUndefined();
		expect(vi.getTimerCount()).toBe(0);
	});
});
