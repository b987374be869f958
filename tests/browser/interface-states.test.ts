import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Popup and panel from the narrowest to the widest; 640 pixels at 200 % are 320 wide. */
const SETTINGS = [
	{ colours: 'light', width: 400 },
	{ colours: 'dark', width: 400 },
	{ colours: 'light', width: 320 },
	{ colours: 'dark', width: 800 },
] as const;

/** The gallery holds every state of popup, panel, options and welcome page, also those a test cannot bring about in passing. */
describe('every state of the interface', () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-gallery-'));
	let browser: Browser;
	let page: Page;
	let states: string[];

	beforeAll(async () => {
		execFileSync(process.execPath, ['tests/ui/gallery/build-gallery.mjs', folder]);
		const executablePath = findBrowser('chromium');
		if (!executablePath) throw new Error('No Chromium found; set CHROME to its program');
		const isRoot = process.getuid?.() === 0;
		browser = await puppeteer.launch({ executablePath, pipe: true, args: isRoot ? ['--no-sandbox'] : [] });
		page = await browser.newPage();
		await open('');
		states = await page.$$eval('a[href^="?show="]', (links) => links.map(({ textContent }) => textContent ?? ''));
	});
	afterAll(async () => {
		await browser?.close();
		rmSync(folder, { recursive: true, force: true });
	});
	const open = (query: string) => page.goto(`${pathToFileURL(path.join(folder, 'index.html')).href}${query}`);

	test.each(SETTINGS)(
		'has no violation in $colours colours at $width pixels, and nothing to scroll sideways',
		async ({ colours, width }) => {
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
			await page.setViewport({ width, height: 600 });
			expect(states.length).toBeGreaterThan(15);
			const wrong: string[] = [];
			for (const state of states) {
				await open(`?show=${state}`);
				const violations = (await page.evaluate(
					`${AXE}; axe.run(document, { resultTypes: ['violations'] }).then((results) => results.violations)`,
				)) as AxeResults['violations'];
				for (const { id, nodes } of violations)
					wrong.push(`${state}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				if (overflow > 0) wrong.push(`${state}: ${overflow} pixels too wide`);
			}
			expect(wrong).toEqual([]);
		},
	);
});
