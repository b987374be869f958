// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/content/watch-page.ts';
import type { SaidOfPage } from '../../src/messages.ts';

let reports: { at: number; url: string }[];

beforeEach(() => {
	vi.useFakeTimers();
	history.replaceState(null, '', '/start');
	reports = [];
	const look = (): SaidOfPage => ({
		url: location.href,
		detection: { isArticle: true, confidence: 1, reasons: [] },
		headline: location.pathname,
		textLength: 4000,
	});
	let isRunning = true;
	watchPage(
		look,
		({ url }) => reports.push({ at: performance.now(), url: new URL(url).pathname }),
		() => isRunning,
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
