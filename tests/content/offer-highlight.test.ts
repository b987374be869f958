// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginLifetime, type Lifetime } from '../../src/content/lifetime.ts';
import { type Offers, offerHighlight } from '../../src/content/offer-highlight.ts';
import type { PageToBackground } from '../../src/messages/page-to-background.ts';
import type { Client } from '../../src/platform/rpc.ts';
import { trustEvents } from '../fakes/trusted-events.ts';

let offered: string[];
let isConnected: boolean;
let isOffered: boolean;
let offers: Offers;
let lifetime: Lifetime;
const floating = () =>
	[...document.documentElement.children].filter((child) => !/^(?:head|body)$/i.test(child.localName));

beforeEach(() => {
	// jsdom knows no modal dialogues
	HTMLDialogElement.prototype.showModal ??= () => {};
	vi.useFakeTimers();
	// jsdom lays nothing out
	Object.assign(Range.prototype, {
		getBoundingClientRect: () => new DOMRect(10, 20, 100, 20),
		getClientRects: () => [],
	});
	document.body.innerHTML = '<p id="a">The harbour closes.</p><p id="b">Ice again.</p>';
	offered = [];
	isConnected = true;
	isOffered = true;
	const background = {
		isHandleOffered: async () => isOffered,
		readWords: async (known: string | null) =>
			known === 'he' ? null : { language: 'he', words: { page_keep: 'סימון' } },
		offerKept: async () => ({ token: 'kept', isInWindow: false }),
		offerNote: async (_: string, { quote }: { quote: { exact: string } }, isStolen: boolean) => {
			offered.push(quote.exact);
			return { token: `token${offered.length}`, isInWindow: isStolen };
		},
	} as unknown as Client<PageToBackground>;
	trustEvents();
	lifetime = beginLifetime(() => isConnected);
	offers = offerHighlight(
		background,
		lifetime,
		(token) => `about:blank#${token}`,
		() => {},
	);
});
afterEach(async () => {
	isConnected = false;
	lifetime.goesOn();
	await vi.advanceTimersByTimeAsync(1_500);
	vi.restoreAllMocks();
	vi.useRealTimers();
});

async function select(id: string): Promise<void> {
	const range = document.createRange();
	range.selectNodeContents(document.getElementById(id) as Element);
	for (const name of ['pointerdown', 'mousedown'])
		document.body.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
	document.getSelection()?.removeAllRanges();
	document.getSelection()?.addRange(range);
	for (const name of ['pointerup', 'mouseup'])
		document.body.dispatchEvent(new MouseEvent(name, { bubbles: true, clientX: 80 }));
	await vi.advanceTimersByTimeAsync(50);
}
async function press(): Promise<void> {
	floating()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	await vi.advanceTimersByTimeAsync(50);
}

describe('what is offered for a selection', () => {
	test('is one handle at a time, and after a press one note of its words', async () => {
		await select('a');
		await select('b');
		expect(floating()).toHaveLength(1);
		await press();
		expect(offered).toEqual(['Ice again.']);
		expect(floating()).toHaveLength(1);
	});

	test('is nothing where the reader wants no handle, at once', async () => {
		isOffered = false;
		await select('a');
		expect(floating()).toEqual([]);
		isOffered = true;
		await select('b');
		expect(floating()).toHaveLength(1);
	});

	test('waits while a note is open, and is there when that has closed', async () => {
		await select('a');
		await press();
		const [frame] = floating();
		await select('b');
		expect(floating()).toEqual([frame]);
		offers.closeNote('another', false);
		expect(floating()).toEqual([frame]);
		offers.closeNote('token1', false);
		await vi.advanceTimersByTimeAsync(10);
		expect(floating()).toHaveLength(1);
		expect(floating()[0]).not.toBe(frame);
		await press();
		expect(offered).toEqual(['The harbour closes.', 'Ice again.']);
	});

	test('goes, and nothing more is offered, once the extension it belongs to has gone', async () => {
		await select('a');
		isConnected = false;
		await vi.advanceTimersByTimeAsync(1_500);
		expect(floating()).toEqual([]);
		await select('b');
		expect(floating()).toEqual([]);
	});

	test('leaves no clock running once it has gone', async () => {
		const clocks = vi.spyOn(globalThis, 'setInterval');
		const stopped = vi.spyOn(globalThis, 'clearInterval');
		await select('a');
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		const open = new Set(clocks.mock.results.map(({ value }) => value));
		for (const [timer] of stopped.mock.calls) open.delete(timer as never);
		expect(clocks.mock.calls.length).toBeGreaterThan(0);
		expect([...open]).toEqual([]);
	});
});

const noBounds = () => ({ rangeNow: () => null, take: () => null });

test('a note of a painted highlight is called by its name, in the language the reader chose', async () => {
	const attach = vi.spyOn(Element.prototype, 'attachShadow');
	const range = document.createRange();
	range.selectNodeContents(document.getElementById('a') as Element);
	await offers.openKept('a1', range, noBounds);
	const [shadow] = attach.mock.results.map(({ value }) => value as ShadowRoot);
	const dialog = shadow?.querySelector('dialog');
	expect(dialog?.getAttribute('aria-label')).toBe('סימון');
	expect(dialog?.querySelector('iframe')?.title).toBe('סימון');
	expect([dialog?.lang, dialog?.dir]).toEqual(['he', 'rtl']);
	expect(floating().map((host) => host.getAttributeNames().filter((name) => /lang|dir/.test(name)))).toEqual([[]]);
});

test('a note that is being written stays when another is asked for by the shortcut', async () => {
	await select('a');
	expect(await offers.openNote()).toBe(true);
	const [frame] = floating();
	await select('b');
	expect(await offers.openNote()).toBe(true);
	expect(offered).toEqual(['The harbour closes.']);
	expect(floating()).toEqual([frame]);
});

test('the shortcut pressed twice opens one note', async () => {
	await select('a');
	const [first, second] = [offers.openNote(), offers.openNote()];
	expect(await Promise.all([first, second])).toEqual([true, true]);
	expect(offered).toEqual(['The harbour closes.']);
	offers.closeNote('token1', false);
	await select('b');
	expect(await offers.openNote()).toBe(true);
	expect(offered).toEqual(['The harbour closes.', 'Ice again.']);
});

test('a painted highlight is not opened in place of a note that is about to open', async () => {
	await select('a');
	const range = document.createRange();
	range.selectNodeContents(document.getElementById('b') as Element);
	const opened = offers.openNote();
	expect(await offers.openKept('a1', range, noBounds)).toBe(false);
	expect(await opened).toBe(true);
	expect(offered).toEqual(['The harbour closes.']);
});

test('another note can be opened where the page took the first one out', async () => {
	await select('a');
	await offers.openNote();
	floating()[0]?.remove();
	await vi.advanceTimersByTimeAsync(50);
	await select('b');
	expect(await offers.openNote()).toBe(true);
	expect(offered).toEqual(['The harbour closes.', 'Ice again.']);
	expect(floating()).toHaveLength(1);
});

test('the note is of what was selected when it was asked for, whatever the page selects meanwhile', async () => {
	await select('a');
	const opened = offers.openNote();
	document.getSelection()?.removeAllRanges();
	expect(await opened).toBe(true);
	expect(offered).toEqual(['The harbour closes.']);
});
