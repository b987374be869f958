/** Draws the pictures of the stores: real views of the built extension on the demo newsroom, laid upon one another at the sizes that stores ask for. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { allowEverySite } from '../drivers/allow-every-site.ts';
import { askBackground } from '../drivers/ask-background.ts';
import { type BrowserUnderTest, type Tab, until, type View } from '../drivers/driver.ts';
import { builtExtension, launchBrowser } from '../drivers/launch-browser.ts';
import { startChromium } from '../drivers/start-chromium.ts';
import { catalogue } from '../newsroom/catalogue.mjs';
import { startNewsroom } from '../newsroom/server.mjs';

const WIDTH = 1280;
const HEIGHT = 800;
const PANEL = 400;
const ARTICLE = 'cables-meridian';
const out = fileURLToPath(new URL('../../out/stores/', import.meta.url));
const scratch = mkdtempSync(path.join(os.tmpdir(), 'sidelight-stores-'));

/** A picture laid upon another, in CSS pixels. */
interface Layer {
	file: string;
	left: number;
	top: number;
	width: number;
	isRaised?: boolean;
}

const now = Date.now();
const newsroom = await startNewsroom({ now });
const browser = await launchBrowser('chromium', {
	extension: builtExtension('chromium'),
	proxyPort: newsroom.proxyPort,
});
const drawing = await startChromium();
try {
	mkdirSync(out, { recursive: true });
	await drawAll(browser, await drawing.newPage());
} finally {
	await drawing.close();
	await browser.close();
	await newsroom.close();
	rmSync(scratch, { recursive: true, force: true });
}

async function drawAll(browser: BrowserUnderTest, canvas: Page): Promise<void> {
	// what is odd on purpose, and what a reader of this listing cannot read, is kept by nobody here
	const pages = catalogue({ now }).filter(
		({ kind, scriptRendered, expected }) =>
			kind === 'article' && !scriptRendered && expected.language.startsWith('en') && !expected.title.includes('<'),
	);
	await allowEverySite(browser);
	const options = await browser.openExtensionPage('ui/options.html');
	for (const { url } of pages) await readArticle(browser, options, url, 2);
	const tab = await browser.open(pages.find(({ id }) => id === ARTICLE)?.url ?? '');
	await viewOf(options, tab);

	const article = await shot(tab, 'article', WIDTH);
	const popup = await browser.openPopup(tab);
	await popup.waitFor(() => document.querySelector('.key-quote') !== null);
	const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
	const open = path.join(scratch, 'popup.png');
	await popup.screenshot(open);
	await compose(canvas, '1-popup', [
		{ file: article, left: 0, top: 0, width: WIDTH },
		{ file: open, left: WIDTH - size.width - 32, top: 24, width: size.width, isRaised: true },
	]);
	await popup.click('[aria-label="Open the side panel"]');
	const panel = await browser.waitForSidePanel(tab);
	await panel.waitFor(() => document.querySelector('.quote') !== null);
	await compose(canvas, '2-side-panel', [
		{ file: await shot(tab, 'narrow', WIDTH - PANEL), left: 0, top: 0, width: WIDTH - PANEL },
		{ file: await shot(panel, 'panel', PANEL), left: WIDTH - PANEL, top: 0, width: PANEL, isRaised: true },
	]);
	for (const [name, page, filled] of [
		['3-stories', 'ui/stories.html', '.story'],
		['4-library', 'ui/library.html', 'body'],
		['5-settings', 'ui/options.html', '#storage'],
	] as const) {
		const own = await browser.openExtensionPage(page);
		await own.waitFor((selector: string) => document.querySelector(selector) !== null, filled);
		await own.waitFor(() => !/Counting…|Reading/.test(document.body.innerText));
		await own.evaluate(() => {
			for (const button of document.querySelectorAll('button')) if (button.textContent === 'Later') button.click();
		});
		await compose(canvas, name, [{ file: await shot(own, name, WIDTH), left: 0, top: 0, width: WIDTH }]);
		await own.close();
	}
	await drawTile(canvas);
}

/** Opens an article, keeps the given number of its passages, and closes it. */
async function readArticle(browser: BrowserUnderTest, options: Tab, url: string, kept: number): Promise<void> {
	const tab = await browser.open(url);
	const { article } = await viewOf(options, tab);
	const tabId = await tab.tabId();
	for (const [at, { span }] of article.blocks.slice(2, 2 + kept).entries()) {
		const end = Math.min(span[1], span[0] + 140);
		await askBackground(options, 'highlightSpan', tabId, [span[0], end], at === 0 ? 'yellow' : 'green');
	}
	await tab.close();
}

async function viewOf(options: Tab, tab: Tab) {
	const tabId = await tab.tabId();
	const address = await tab.address();
	return until(
		`${address} to be read`,
		async () => {
			const view = await askBackground(options, 'viewTab', tabId);
			if (view.state === 'article') return view.view;
			if (view.state !== 'looking') await askBackground(options, 'lookAtTab', tabId, { anyway: true });
			throw new Error(view.state);
		},
		60_000,
	);
}

async function shot(view: View, name: string, width: number): Promise<string> {
	const file = path.join(scratch, `${name}.png`);
	await view.screenshot(file, { width, height: HEIGHT });
	return file;
}

async function compose(canvas: Page, name: string, layers: readonly Layer[]): Promise<void> {
	const images = layers.map(
		({ file, left, top, width, isRaised }) =>
			`<img src="${dataAddress(file)}" style="left:${left}px;top:${top}px;width:${width}px;${isRaised ? 'box-shadow:0 4px 24px #0006;border-radius:8px' : ''}">`,
	);
	await draw(canvas, `${name}.png`, WIDTH, HEIGHT, `<style>img{position:absolute}</style>${images.join('')}`);
}

function drawTile(canvas: Page): Promise<void> {
	const icon = dataAddress(fileURLToPath(new URL('../../icons/sidelight-128.png', import.meta.url)));
	return draw(
		canvas,
		'tile.png',
		440,
		280,
		`<style>body{display:grid;place-content:center;justify-items:center;gap:12px;background:#f6f4ee;color:#1d1b17}
		b{font:600 36px/1 Georgia,serif}span{font:17px/1.3 sans-serif}</style>
		<img src="${icon}" width="96"><b>Sidelight</b><span>The context of the news you read</span>`,
	);
}

async function draw(canvas: Page, name: string, width: number, height: number, markup: string): Promise<void> {
	await canvas.setViewport({ width, height, deviceScaleFactor: 1 });
	await canvas.setContent(`<style>body{margin:0;height:${height}px;overflow:hidden}</style>${markup}`, {
		waitUntil: 'load',
	});
	await canvas.screenshot({ path: path.join(out, name) as `${string}.png` });
	console.log(`out/stores/${name}  ${width} × ${height}`);
}

function dataAddress(file: string): string {
	return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
}
