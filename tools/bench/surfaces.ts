/** How soon the popup of an article that was analysed stands there, beside the popup of an extension that does nothing else. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasCorpus } from '../corpora.ts';
import type { BrowserUnderTest, Tab, View } from '../drivers/driver.ts';
import { until } from '../drivers/driver.ts';
import { builtExtension, launchBrowser } from '../drivers/launch-browser.ts';
import { launchChromium } from '../drivers/launch-chromium.ts';
import { catalogue } from '../newsroom/catalogue.mjs';
import { startNewsroom } from '../newsroom/server.mjs';
import { buildMinimalExtension } from './build-minimal-extension.ts';
import { atMost, type Findings } from './findings.ts';
import { median } from './median.ts';

/** Of each popup, in turns; the first of each, which warms the machine up, is not counted. */
const ROUNDS = 20;
const ARTICLE = 'strike-harbour';

/** Milliseconds since the popup's document began. */
interface Opening {
	/** First contentful paint. */
	paint: number;
	/** Its largest content stands there: of an article, the answers. */
	filled: number;
}

export async function measureSurfaces(): Promise<Findings> {
	const now = Date.now();
	const newsroom = await startNewsroom({ now });
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-surfaces-'));
	const browsers: BrowserUnderTest[] = [];
	const launched = async (launching: Promise<BrowserUnderTest>) => {
		const browser = await launching;
		browsers.push(browser);
		return browser;
	};
	try {
		const url = catalogue({ now }).find(({ id }) => id === ARTICLE)?.url ?? '';
		const { proxyPort } = newsroom;
		const extension = builtExtension('chromium');
		const sidelight = await openArticle(await launched(launchBrowser('chromium', { extension, proxyPort })), url);
		let minimal: { browser: BrowserUnderTest; tab: Tab } | null = null;
		if (hasCorpus('browsers')) {
			mkdirSync(folder, { recursive: true });
			const browser = await launched(launchChromium({ extension: await buildMinimalExtension(folder), proxyPort }));
			minimal = { browser, tab: await browser.open(url) };
		}
		const own: Opening[] = [];
		const others: Opening[] = [];
		for (let round = 0; round <= ROUNDS; round++) {
			const opening = await timePopup(sidelight.browser, sidelight.tab, '.key-quote');
			const other = minimal && (await timePopup(minimal.browser, minimal.tab, '[data-testid="count"]'));
			if (round === 0) continue;
			own.push(opening);
			if (other) others.push(other);
		}
		return findings(own, others);
	} finally {
		for (const browser of browsers) await browser.close();
		await newsroom.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The article, read and analysed before its popup is timed. */
async function openArticle(browser: BrowserUnderTest, url: string): Promise<{ browser: BrowserUnderTest; tab: Tab }> {
	const tab = await browser.open(url);
	const popup = await browser.openPopup(tab);
	await popup.waitFor(() => document.querySelector('.key-quote') !== null);
	await popup.close();
	return { browser, tab };
}

/** @param last selector of what stands there when the popup is filled */
async function timePopup(browser: BrowserUnderTest, tab: Tab, last: string): Promise<Opening> {
	const popup = await browser.openPopup(tab);
	await popup.waitFor((selector: string) => document.querySelector(selector) !== null, last);
	const opening = await until('the paints to be told', () => readPaints(popup));
	await popup.close();
	return opening;
}

/** What the browser itself noted, so that nothing of ours measures within the popup while it opens. Null while it has noted nothing. */
function readPaints(popup: View): Promise<Opening | null> {
	return popup.evaluate(async () => {
		const largest = await new Promise<PerformanceEntryList>((resolve) => {
			new PerformanceObserver((list, observer) => {
				observer.disconnect();
				resolve(list.getEntries());
			}).observe({ type: 'largest-contentful-paint', buffered: true });
			setTimeout(() => resolve([]), 200);
		});
		const [first] = performance.getEntriesByName('first-contentful-paint');
		const last = largest.at(-1);
		return first && last ? { paint: first.startTime, filled: last.startTime } : null;
	});
}

function findings(own: readonly Opening[], others: readonly Opening[]): Findings {
	const row = (openings: readonly Opening[]) => ({
		'first paint': median(openings.map(({ paint }) => paint)),
		filled: median(openings.map(({ filled }) => filled)),
		'filled after it': median(openings.map(({ paint, filled }) => filled - paint)),
	});
	const sidelight = row(own);
	const notes = [`ms in Chromium, medians of ${ROUNDS} openings of the popup of one analysed article`];
	if (others.length === 0) {
		notes.push('The minimal extension is not here: no bar is judged');
		return { notes, tables: [{ title: 'popup', rows: { sidelight } }], bars: [] };
	}
	const minimal = row(others);
	return {
		notes: [...notes, 'opened in turns with the popup of a minimal extension, in a browser of its own'],
		tables: [{ title: 'popup', rows: { sidelight, minimal } }],
		bars: [
			atMost('first paint ÷ minimal extension', 1.5, sidelight['first paint'] / minimal['first paint']),
			atMost('filled after the first paint, ms', 60, sidelight['filled after it']),
		],
	};
}
