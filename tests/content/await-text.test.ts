// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitText } from '../../src/content/await-text.ts';
import { beginLifetime } from '../../src/content/lifetime.ts';

/** What the page has to be read, and how often that was tried. */
let text: string | null;
let tries: number;
let arrivals: number;
let isRunning: boolean;
let read: () => string | null;

beforeEach(() => {
	vi.useFakeTimers();
	history.replaceState(null, '', '/news/ferries-sail');
	document.body.innerHTML = '<div role="dialog">We value your privacy.</div><main class="hidden"></main>';
	text = null;
	tries = 0;
	arrivals = 0;
	isRunning = true;
	read = awaitText(
		() => {
			tries++;
			return text;
		},
		() => {
			arrivals++;
		},
		beginLifetime(() => isRunning),
	);
});
afterEach(() => {
	isRunning = false;
	vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a page without a text is read again', () => {
	test.each<[string, () => void]>([
		['when its dialogue is taken out', () => document.querySelector('[role=dialog]')?.remove()],
		['when what held the text is shown', () => document.querySelector('main')?.removeAttribute('class')],
		['when a text arrives', () => document.querySelector('main')?.append('The first boat leaves at six.')],
		['when the tab is viewed', () => document.dispatchEvent(new Event('visibilitychange'))],
	])('%s', async (_, change) => {
		expect(read()).toBeNull();
		text = 'The first boat leaves at six.';
		await pass(300_000);
		expect(arrivals).toBe(0);
		change();
		await pass(1000);
		expect(arrivals).toBe(1);
	});

	test.each([100, 16])('beside something that changes every %i ms', async (every) => {
		read();
		const clock = document.querySelector('main');
		const moving = setInterval(() => clock?.setAttribute('style', `width: ${performance.now()}px`), every);
		await pass(20_000);
		expect(tries).toBeLessThan(10);
		text = 'The first boat leaves at six.';
		await pass(20_000);
		clearInterval(moving);
		expect(arrivals).toBe(1);
	});

	test('for minutes beside something that always changes', async () => {
		read();
		const clock = document.querySelector('main');
		const moving = setInterval(() => clock?.setAttribute('style', `width: ${performance.now()}px`), 100);
		await pass(300_000);
		text = 'The first boat leaves at six.';
		await pass(60_000);
		clearInterval(moving);
		expect(arrivals).toBe(1);
	});

	test('and no more once its text was found', async () => {
		read();
		text = 'The first boat leaves at six.';
		document.body.append('…');
		await pass(1000);
		document.body.append('…');
		await pass(60_000);
		expect({ tries, arrivals }).toEqual({ tries: 2, arrivals: 1 });
	});

	test('once after many changes, and so many times at most', async () => {
		read();
		for (let i = 0; i < 50; i++) document.body.append('…');
		await pass(1000);
		expect(tries).toBe(2);
		for (let i = 0; i < 100; i++) {
			document.body.append('…');
			await pass(1000);
		}
		expect(tries).toBeLessThan(30);
	});
});

describe('a page is left alone', () => {
	test('that was read', async () => {
		text = 'The first boat leaves at six.';
		expect(read()).toBe(text);
		document.body.append('…');
		await pass(60_000);
		expect({ tries, arrivals }).toEqual({ tries: 1, arrivals: 0 });
	});

	test('at another address: its own reading begins anew', async () => {
		read();
		history.pushState(null, '', '/news/harbour-closed');
		document.body.append('…');
		await pass(60_000);
		expect(tries).toBe(1);
	});

	test('once the extension has gone', async () => {
		read();
		isRunning = false;
		document.body.append('…');
		await pass(60_000);
		expect(tries).toBe(1);
	});
});
