import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';

/** Starts Chromium as tests and tools need it, without a window unless told. Rejects where there is none. */
export function startChromium({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
	const executablePath = findBrowser('chromium');
	if (!executablePath) throw new Error('No Chromium found; set CHROME to its program');
	return puppeteer.launch({
		executablePath,
		pipe: true,
		args: [
			// Chromium's sandbox does not start for root
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-dev-shm-usage',
			'--disable-background-networking',
			...args,
		],
		...options,
	});
}
