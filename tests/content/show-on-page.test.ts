// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginLifetime } from '../../src/content/lifetime.ts';
import { PaintedHighlights } from '../../src/content/painted-highlights.ts';
import { type ShowOnPage, showOnPage } from '../../src/content/show-on-page.ts';
import type { ShownOnPage } from '../../src/messages/background-to-page.ts';
import type { Paint } from '../../src/page/highlights/paint/paint.ts';

const paint = { paintPassages: () => {}, markRanges: vi.fn(), takeOff: () => {} } as unknown as Paint;
let shown: ShowOnPage;

beforeEach(() => {
	// jsdom lays nothing out
	Object.assign(Range.prototype, {
		getClientRects: () => [],
		getBoundingClientRect: () => new DOMRect(10, 20, 100, 20),
	});
	Element.prototype.scrollIntoView = () => {};
	vi.stubGlobal('matchMedia', () => ({ matches: true }));
	document.body.innerHTML = '<p>The harbour office closed the berth on Monday after a crack was found.</p>';
	const lifetime = beginLifetime(() => true);
	shown = showOnPage(paint, new PaintedHighlights(paint, () => {}, lifetime), lifetime, () => {});
});
afterEach(() => {
	shown.end();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const quote = (exact: string) => [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }];
const passages = (count: number): ShownOnPage['passages'] => [
	...Array.from({ length: count }, (_, i) =>
		quote(`What the page has lost of it, number ${i}, and nobody finds again`),
	),
	quote('closed the berth on Monday'),
];
function show(count: number, step: ShownOnPage['step']): { at: number | null; reads: number } {
	const reads = vi.spyOn(Object.getPrototypeOf(document), 'createTreeWalker');
	reads.mockClear();
	const at = shown.passages({ key: 'a', thing: 'quote', name: null, passages: passages(count), index: 0, step });
	return { at, reads: reads.mock.calls.length };
}

test('the next that the page has is shown, and the page is read no oftener for many that it lost than for two', () => {
	const few = show(2, 1);
	shown.end();
	const many = show(30, 1);
	expect([few.at, many.at]).toEqual([2, 30]);
	expect(many.reads).toBeGreaterThan(0);
	expect(many.reads).toBeLessThanOrEqual(few.reads);
});

test('a bar that the page has taken out is made again', () => {
	const bars = () =>
		[...document.documentElement.children].filter((child) => !/^(?:head|body)$/i.test(child.localName));
	show(2, 1);
	expect(bars()).toHaveLength(1);
	bars()[0]?.remove();
	expect(show(2, 1).at).toBe(2);
	expect(bars()).toHaveLength(1);
});

test('the page is not read when a bar without the focus goes', () => {
	show(2, 1);
	const elsewhere = document.body.appendChild(document.createElement('button'));
	elsewhere.focus();
	const reads = vi.spyOn(Object.getPrototypeOf(document), 'createTreeWalker').mockClear();
	shown.end();
	expect(reads).not.toHaveBeenCalled();
});

test('one that was asked for itself is not replaced by another', () => {
	expect(show(2, 0).at).toBeNull();
});
