// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginLifetime } from '../../src/content/lifetime.ts';
import { watchPage } from '../../src/content/watch-page.ts';
import type { SaidOfPage } from '../../src/messages/page-to-background.ts';

let reports: { at: number; url: string }[];
/** What the page is at the next look: whether it is an article, and how often it was looked at. */
let isArticle: boolean;
let looks: number;
let lookAgain = () => {};

beforeEach(() => {
	vi.useFakeTimers();
	history.replaceState(null, '', '/start');
	reports = [];
	isArticle = true;
	looks = 0;
	const look = (): SaidOfPage => {
		looks++;
		return {
			url: location.href,
			detection: { isArticle, confidence: 1, reasons: [] },
			headline: location.pathname,
			textLength: 4000,
		};
	};
	let isRunning = true;
	const lifetime = beginLifetime(() => isRunning);
	lookAgain = watchPage(
		look,
		({ url }) => reports.push({ at: performance.now(), url: new URL(url).pathname }),
		lifetime,
	);
	stop = () => {
		isRunning = false;
		document.body.append('over');
	};
});
let stop = () => {};
afterEach(() => {
	stop();
	vi.useRealTimers();
});

/** The page shows another address, and changes. */
async function goTo(path: string, milliseconds: number): Promise<void> {
	history.pushState(null, '', path);
	document.body.append(document.createElement('i'));
	await vi.advanceTimersByTimeAsync(milliseconds);
}

test('a page whose address changes without end is reported once a second at most, and at its last address', async () => {
	for (let i = 0; i < 2000; i++) await goTo(`/flood/${i}`, 5);
	await vi.advanceTimersByTimeAsync(2000);
	const last = reports.slice(-6);
	for (const [i, { at }] of last.entries()) if (i > 0) expect(at - (last[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1000);
	expect(reports.length).toBeLessThan(14);
	expect(reports.at(-1)?.url).toBe('/flood/1999');
});

test('a reader who goes from page to page within a site is followed at once, also after a flood', async () => {
	for (let i = 0; i < 100; i++) await goTo(`/flood/${i}`, 5);
	await vi.advanceTimersByTimeAsync(3000);
	for (let i = 0; i < 12; i++) {
		await goTo(`/page/${i}`, 500);
		expect(reports.at(-1)?.url).toBe(`/page/${i}`);
		await vi.advanceTimersByTimeAsync(600);
	}
});

test('nothing is looked at any more once the extension has gone, nor when another has come', async () => {
	let isRunning = true;
	let count = 0;
	const again = watchPage(
		() => {
			count++;
			return { url: location.href, detection: { isArticle, confidence: 1, reasons: [] }, headline: '', textLength: 0 };
		},
		() => {},
		beginLifetime(() => isRunning),
	);
	const before = count;
	isRunning = false;
	again();
	isRunning = true;
	dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	history.pushState(null, '', '/after');
	dispatchEvent(new PopStateEvent('popstate'));
	document.body.append(document.createElement('i'));
	again();
	await vi.advanceTimersByTimeAsync(30_000);
	expect(count).toBe(before);
});

/** The page goes on being built for so long. */
async function build(milliseconds: number): Promise<void> {
	document.body.append(document.createElement('i'));
	await vi.advanceTimersByTimeAsync(milliseconds);
}

test.each([
	['within twenty seconds of loading', 19_000, 2],
	['later', 21_000, 1],
])('an article that arrives %s is reported or not', async (_, milliseconds, count) => {
	stop();
	isArticle = false;
	lookAgain();
	// the script before it has ended; this is another, in the same page
	reports = [];
	let isWatched = true;
	watchPage(
		() => ({ url: location.href, detection: { isArticle, confidence: 1, reasons: [] }, headline: '', textLength: 0 }),
		({ url }) => reports.push({ at: performance.now(), url }),
		beginLifetime(() => isWatched),
	);
	await vi.advanceTimersByTimeAsync(milliseconds - 400);
	isArticle = true;
	await build(1000);
	isWatched = false;
	document.body.append('over');
	expect(reports).toHaveLength(count);
});

test('a page is looked at when it has rested for a moment, not at every change', async () => {
	const before = looks;
	for (let i = 0; i < 30; i++) await build(10);
	expect(looks).toBe(before);
	await vi.advanceTimersByTimeAsync(400);
	expect(looks).toBe(before + 1);
});

test('a page that never rests is looked at twelve times at most, and anew at its next address', async () => {
	for (let i = 0; i < 40; i++) await build(450);
	expect(looks).toBe(12);
	await goTo('/next', 1000);
	expect(looks).toBe(13);
	expect(reports.at(-1)?.url).toBe('/next');
});

test('what is found again is reported once, unless it is asked for', async () => {
	for (let i = 0; i < 5; i++) await build(500);
	expect(looks).toBeGreaterThan(3);
	expect(reports).toHaveLength(1);
	lookAgain();
	expect(reports).toHaveLength(2);
});

test('a page that comes back from where the browser keeps those gone from is looked at and reported', async () => {
	const shown = new Event('pageshow') as Event & { persisted: boolean };
	dispatchEvent(Object.assign(shown, { persisted: false }));
	expect(reports).toHaveLength(1);
	dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
	expect(reports).toHaveLength(2);
});

test('a script whose extension has gone looks no more, whatever the page does and whoever asks', async () => {
	stop();
	const before = looks;
	await goTo('/other', 1000);
	lookAgain();
	dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
	expect(looks).toBe(before);
});
