// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showNotice } from '../../../../src/page/highlights/popover/notice.ts';

/** The closed root, which the page cannot reach either. */
let shadow: ShadowRoot;

beforeEach(() => {
	vi.useFakeTimers();
	const { attachShadow } = Element.prototype;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		shadow = attachShadow.call(this, init);
		return shadow;
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	for (const each of document.querySelectorAll('html > div')) each.remove();
});

const isThere = () => document.querySelector('html > div') !== null;
const notice = () => shadow.querySelector('[role=alert]') as HTMLElement;

test('a notice stands in a closed root, as an alert, and its words are text', () => {
	showNotice(document, 'No room for <img src=x>', 'Close');
	expect(shadow.mode).toBe('closed');
	expect(document.querySelector('html > div')?.shadowRoot).toBeNull();
	expect(notice().querySelector('p')?.textContent).toBe('No room for <img src=x>');
	expect(shadow.querySelector('img')).toBeNull();
});

test('a notice goes by itself after twelve seconds, without a trace', () => {
	const before = document.documentElement.outerHTML;
	showNotice(document, 'Kept.', 'Close');
	vi.advanceTimersByTime(11_900);
	expect(isThere()).toBe(true);
	vi.advanceTimersByTime(200);
	expect(document.documentElement.outerHTML).toBe(before);
});

test('a notice stays while it is pointed at, and twelve seconds more', () => {
	showNotice(document, 'Kept.', 'Close');
	notice().dispatchEvent(new Event('pointerenter'));
	vi.advanceTimersByTime(60_000);
	expect(isThere()).toBe(true);
	notice().dispatchEvent(new Event('pointerleave'));
	vi.advanceTimersByTime(12_000);
	expect(isThere()).toBe(false);
});

test('a notice is closed by its button', () => {
	showNotice(document, 'Kept.', 'Close');
	const button = shadow.querySelector('button');
	expect(button?.getAttribute('aria-label')).toBe('Close');
	button?.click();
	expect(isThere()).toBe(false);
});
