// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type StepBar, showStepBar } from '../../../../src/page/highlights/popover/step-bar.ts';
import { trustEvents } from '../../../fakes/trusted-events.ts';

/** The closed root, which the page cannot reach either. */
let shadow: ShadowRoot;
let bar: StepBar;
let steps: number[];

beforeEach(() => {
	const { attachShadow } = Element.prototype;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		shadow = attachShadow.call(this, init);
		return shadow;
	});
	// jsdom lays nothing out
	Object.assign(Range.prototype, {
		getClientRects: () => [],
		getBoundingClientRect: () => new DOMRect(10, 20, 100, 20),
	});
	trustEvents();
	steps = [];
	bar = showStepBar(
		document,
		{ title: 'Shown', label: 'Tomas Reuel', previous: 'Previous', next: 'Next', open: null, close: 'Close' },
		{ step: (by) => steps.push(by), open: () => {}, closed: () => {} },
	);
	bar.show('1 of 3', document.createRange(), false);
});
afterEach(() => {
	bar.close();
	vi.restoreAllMocks();
});

/** @returns whether the page and the browser are left to do with the key as they do */
function press(key: string, more: KeyboardEventInit = {}): boolean {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
	return shadow.querySelector('[role=toolbar]')?.dispatchEvent(event) ?? false;
}

test.each([
	['ArrowUp', -1],
	['ArrowLeft', -1],
	['ArrowDown', 1],
	['ArrowRight', 1],
])('%s steps by %i and scrolls nothing', (key, by) => {
	expect(press(key)).toBe(false);
	expect(steps).toEqual([by]);
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('an arrow with %s is left to the browser', (modifier) => {
	expect(press('ArrowLeft', { [modifier]: true })).toBe(true);
	expect(steps).toEqual([]);
});
