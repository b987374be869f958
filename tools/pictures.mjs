// @ts-check
/** `npm run pictures` draws docs/images anew: the popup, the panel and each of their states, light and dark, with invented data. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

/**
 * Each by its name here and in the gallery, with its size in CSS pixels.
 * @type {[name: string, scene: string, width: number, height: number][]}
 */
const PICTURES = [
	['popup', 'popup-article', 420, 600],
	['popup-nothing-known', 'popup-empty', 420, 600],
	['popup-offline', 'popup-offline', 420, 600],
	['popup-language-not-read', 'popup-unread', 420, 600],
	['popup-paywalled', 'popup-paywalled', 420, 600],
	['popup-other-headline', 'popup-unnamed', 420, 600],
	['popup-whats-new', 'popup-whats-new', 420, 600],
	['popup-private', 'popup-private', 420, 600],
	['popup-looking', 'popup-looking', 420, 340],
	['popup-no-article', 'popup-notArticle', 420, 340],
	['popup-looks-private', 'popup-looksPrivate', 420, 400],
	['popup-not-looked-at', 'popup-notLookedAt', 420, 340],
	['popup-page-changed', 'popup-movedOn', 420, 340],
	['popup-covered', 'popup-covered', 420, 340],
	['popup-off', 'popup-off', 420, 340],
	['popup-pdf', 'popup-pdf', 420, 340],
	['popup-browser-page', 'popup-unseen', 420, 340],
	['popup-failed', 'popup-failed', 420, 340],
	['side-panel', 'side-panel-article', 800, 900],
	['stories', 'stories-full', 900, 900],
	['help', 'help', 900, 1300],
];

const images = path.join(import.meta.dirname, '../docs/images');
const gallery = mkdtempSync(path.join(os.tmpdir(), 'sidelight-gallery-'));
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium found; set CHROME to its program');
execFileSync(process.execPath, ['tests/ui/gallery/build-gallery.mjs', gallery]);
mkdirSync(images, { recursive: true });
const browser = await puppeteer.launch({
	executablePath,
	pipe: true,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
	const page = await browser.newPage();
	for (const [name, scene, width, height] of PICTURES) {
		for (const colours of ['light', 'dark']) {
			await page.setViewport({ width, height, deviceScaleFactor: name === 'popup' ? 2 : 1 });
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
			await page.goto(`${pathToFileURL(path.join(gallery, 'index.html')).href}?show=${scene}`);
			await page.waitForSelector('h1');
			await page.screenshot({ path: path.join(images, `${name}-${colours}.png`) });
		}
	}
} finally {
	await browser.close();
	rmSync(gallery, { recursive: true, force: true });
}
