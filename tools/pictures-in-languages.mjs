// @ts-check
/**
 * `npm run pictures-in-languages -- FOLDER [LANGUAGE …]` draws the states of the interface in the languages of src/_locales, light and dark, narrow and wide,
 * and names what is cut off, lies over something else or outside.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

/** @type {[scene: string, widths: number[]][]} */
const SCENES = [
	['popup-article', [252, 420]],
	['popup-empty', [420]],
	['popup-looksPrivate', [420]],
	['popup-notLookedAt', [420]],
	['popup-failed', [420]],
	['side-panel-article', [360, 800]],
	['stories-full', [800]],
	['help', [800]],
];
const SMALLEST_HEIGHT = 600;

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to draw in');
mkdirSync(folder, { recursive: true });
const locales = readdirSync(path.join(import.meta.dirname, '../src/_locales')).map((name) => name.replace('_', '-'));
const languages = wanted.length > 0 ? wanted : locales;
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium found; set CHROME to its program');
const gallery = mkdtempSync(path.join(os.tmpdir(), 'sidelight-gallery-'));
execFileSync(process.execPath, ['tests/ui/gallery/build-gallery.mjs', gallery]);
const browser = await puppeteer.launch({
	executablePath,
	pipe: true,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let wrong = 0;
try {
	const page = await browser.newPage();
	for (const language of languages) {
		for (const [scene, widths] of SCENES) {
			for (const width of widths) await draw(language, scene, width);
		}
	}

	/**
	 * @param {string} language
	 * @param {string} scene
	 * @param {number} width
	 */
	async function draw(language, scene, width) {
		await page.setViewport({ width, height: SMALLEST_HEIGHT });
		const address = `${pathToFileURL(path.join(gallery, 'index.html')).href}?show=${scene}&language=${language}`;
		for (const colours of ['light', 'dark']) {
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
			await page.goto(address);
			await page.waitForSelector('h1');
			const file = path.join(String(folder), `${language}-${scene}-${width}-${colours}.png`);
			// a popup is no higher than its window
			const fullPage = !scene.startsWith('popup');
			await page.screenshot({ path: /** @type {`${string}.png`} */ (file), fullPage });
		}
		for (const what of await page.evaluate(findCutText)) {
			wrong++;
			console.log(`${language} ${scene} ${width}: ${what}`);
		}
	}
} finally {
	await browser.close();
	rmSync(gallery, { recursive: true, force: true });
}
console.log(`${languages.length} languages, ${wrong} places to look at`);
if (wrong > 0) process.exitCode = 1;

/** In the page: text that is cut off without being said to go on, and what is wider than the page. */
function findCutText() {
	const width = document.documentElement.clientWidth;
	const found = [];
	if (document.documentElement.scrollWidth > width + 1)
		found.push(`the page is ${document.documentElement.scrollWidth - width} pixels too wide`);
	for (const element of document.querySelectorAll('body *')) {
		if (!(element instanceof HTMLElement) || element.closest('.visually-hidden, [hidden]')) continue;
		const style = getComputedStyle(element);
		const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
		const isCut = element.scrollWidth > element.clientWidth + 1 && /hidden|clip/.test(style.overflowX);
		if (hasText && isCut && style.textOverflow !== 'ellipsis')
			found.push(`“${element.textContent?.trim().slice(0, 40)}” is cut off`);
	}
	return found;
}
