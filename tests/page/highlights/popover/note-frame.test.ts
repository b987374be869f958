// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showNoteFrame } from '../../../../src/page/highlights/popover/note-frame.ts';

const ADDRESS = 'about:blank#token';
let range: Range;
let close: () => void;
const host = () =>
	[...document.documentElement.children].find((child) => !/^(?:head|body)$/i.test(child.localName)) as HTMLElement;

beforeEach(() => {
	vi.useFakeTimers();
	// jsdom knows no modal dialogues
	HTMLDialogElement.prototype.showModal ??= () => {};
	document.body.innerHTML = '<p>The harbour closes.</p><input id="field"><button id="before">Before</button>';
	range = document.createRange();
	range.selectNodeContents(document.querySelector('p') as Element);
	// jsdom lays nothing out
	range.getClientRects = () => [] as unknown as DOMRectList;
	range.getBoundingClientRect = () => new DOMRect(10, 20, 100, 20);
	document.getElementById('before')?.focus();
	close = showNoteFrame(document, range, ADDRESS, { title: 'Keep this passage', onClose: () => {} }).close;
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
