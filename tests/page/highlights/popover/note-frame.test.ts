// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showNoteFrame } from '../../../../src/page/highlights/popover/note-frame.ts';

const ADDRESS = 'about:blank#token';
let range: Range;
let close: () => void;
let closed: number;
const host = () =>
	[...document.documentElement.children].find((child) => !/^(?:head|body)$/i.test(child.localName)) as HTMLElement;

beforeEach(() => {
	vi.useFakeTimers();
	closed = 0;
	// jsdom knows no modal dialogues
	HTMLDialogElement.prototype.showModal ??= () => {};
	document.body.innerHTML = '<p>The harbour closes.</p><input id="field"><button id="before">Before</button>';
	range = document.createRange();
	range.selectNodeContents(document.querySelector('p') as Element);
	// jsdom lays nothing out
	range.getClientRects = () => [] as unknown as DOMRectList;
	range.getBoundingClientRect = () => new DOMRect(10, 20, 100, 20);
	document.getElementById('before')?.focus();
	close = showNoteFrame(document, range, ADDRESS, {
		title: 'Keep this passage',
		onClose: () => {
			closed++;
		},
	}).close;
});
afterEach(() => {
	close();
	vi.useRealTimers();
});

describe('the frame of a note', () => {
	test('stands in no list of frames, outside the text, closed to the page', () => {
		expect(host().parentElement).toBe(document.documentElement);
		expect(host().shadowRoot).toBeNull();
		expect(document.querySelectorAll('iframe')).toHaveLength(0);
		expect(document.documentElement.outerHTML).not.toContain('token');
	});

	test('goes where the page has taken it out, and what is typed is the page’s again', () => {
		const shown = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
		host().remove();
		vi.advanceTimersByTime(50);
		expect(closed).toBe(1);
		expect(shown).not.toHaveBeenCalled();
		const key = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
		document.body.dispatchEvent(key);
		expect(key.defaultPrevented).toBe(false);
		shown.mockRestore();
	});

	test('goes and leaves nothing: no element, no attribute, no timer', () => {
		close();
		expect(host()).toBeUndefined();
		expect(document.body.hasAttribute('inert')).toBe(false);
		expect(document.activeElement?.id).toBe('before');
		// jsdom loads frames by a timer
		vi.runOnlyPendingTimers();
		expect(vi.getTimerCount()).toBe(0);
	});
});
