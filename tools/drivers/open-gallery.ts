import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startChromium } from './start-chromium.ts';

/** The gallery, open in Chromium. */
export interface Gallery {
	page: Page;
	/** What each of its scenes is called. */
	scenes: string[];
	/** Shows a scene. @param language BCP 47; English where it is left out */
	show(scene: string, language?: string): Promise<void>;
	close(): Promise<void>;
}

/** Builds the gallery, which holds every state of the interface, and opens it. */
export async function openGallery(): Promise<Gallery> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-gallery-'));
	const address = pathToFileURL(path.join(folder, 'index.html')).href;
	execFileSync(process.execPath, ['tests/ui/gallery/build-gallery.mjs', folder]);
	const browser = await startChromium();
	const page = await browser.newPage();
	await page.goto(address);
	return {
		page,
		scenes: await page.$$eval('a[href^="?show="]', (links) => links.map(({ textContent }) => textContent ?? '')),
		show: async (scene, language) => {
			await page.goto(`${address}?show=${scene}${language ? `&language=${language}` : ''}`);
		},
		close: async () => {
			await browser.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
