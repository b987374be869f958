import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { startChromium } from '../../tools/drivers/start-chromium.ts';

/** The gallery, open in Chromium. */
export interface Gallery {
	page: Page;
	/** What each of its scenes is called. */
	scenes: string[];
	/** Shows a scene. */
	show(scene: string): Promise<void>;
}

/** Builds the gallery, which holds every state of the interface, for the tests of a `describe`, and takes it down after them. */
export function useGallery(): () => Gallery {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-gallery-'));
	const address = pathToFileURL(path.join(folder, 'index.html')).href;
	let browser: Browser | undefined;
	let gallery: Gallery | undefined;
	beforeAll(async () => {
		execFileSync(process.execPath, ['tests/ui/gallery/build-gallery.mjs', folder]);
		browser = await startChromium();
		const page = await browser.newPage();
		await page.goto(address);
		const scenes = await page.$$eval('a[href^="?show="]', (links) => links.map(({ textContent }) => textContent ?? ''));
		gallery = { page, scenes, show: async (scene) => void (await page.goto(`${address}?show=${scene}`)) };
	}, 120_000);
	afterAll(async () => {
		await browser?.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return () => {
		if (!gallery) throw new Error('The gallery is not open yet');
		return gallery;
	};
}
