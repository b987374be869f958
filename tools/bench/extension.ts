/** What the built extension adds to a page in real Chromium, where every site is automatic, beside a browser without it and one that barely has one. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allowEverySite } from '../drivers/allow-every-site.ts';
import { askBackground } from '../drivers/ask-background.ts';
import type { ChromiumView } from '../drivers/chromium-view.ts';
import { type BrowserUnderTest, type Tab, until } from '../drivers/driver.ts';
import { builtExtension, launchBrowser } from '../drivers/launch-browser.ts';
import { launchChromium } from '../drivers/launch-chromium.ts';
import { catalogue } from '../newsroom/catalogue.mjs';
import { startNewsroom } from '../newsroom/server.mjs';
import { buildIdleExtension } from './build-idle-extension.ts';
import { atMost, type Findings } from './findings.ts';
import { median } from './median.ts';

/** Of each page, in turns with the browser that has no extension; the first, which warms both up, is not counted. */
const ROUNDS = 8;
/** Milliseconds after which a page's figures are read: whoever comes has come. */
const SETTLED = 1_500;
const PAGES = { 'no article': 'harbour/', article: 'strike-harbour' };

/** What a page shows of itself after a while. */
interface Weight {
	/** Script and all tasks of the page's thread, ms of the processor: what else the machine does counts little. */
	script: number;
	tasks: number;
	/** MB. */
	heap: number;
	/** Nodes of the document. */
	nodes: number;
	/** What was asked of the newsroom. */
	requests: number;
	/** The longest piece in which the page's thread was busy, ms; 0 for less than 50. */
	longest: number;
}

export async function measureExtension(): Promise<Findings> {
	const now = Date.now();
	const newsroom = await startNewsroom({ now });
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-idle-'));
	const browsers: BrowserUnderTest[] = [];
	const { proxyPort } = newsroom;
	try {
		const extension = builtExtension('chromium');
		for (const each of [extension, null])
			browsers.push(await launchBrowser('chromium', { extension: each, proxyPort }));
		browsers.push(await launchChromium({ extension: buildIdleExtension(folder), proxyPort }));
		const [own, bare, idle] = browsers;
		if (!own || !bare || !idle) throw new Error('The browsers did not start');
		await allowEverySite(own);
		const options = await own.openExtensionPage('ui/options.html');
		const pages = catalogue({ now });
		const added: Record<string, Record<keyof Weight, number>> = {};
		for (const [name, id] of Object.entries(PAGES)) {
			const url = pages.find((page) => page.id === id)?.url ?? '';
			const weights = { own: [] as Weight[], idle: [] as Weight[], bare: [] as Weight[] };
			for (let round = 0; round <= ROUNDS; round++) {
				for (const [kind, browser] of Object.entries({ own, idle, bare })) {
					const weight = await weigh(browser, url, newsroom.requests);
					if (round > 0) weights[kind as keyof typeof weights].push(weight);
				}
			}
			added[name] = difference(weights.own, weights.bare);
			added[`${name}, by an extension that only says it is there`] = difference(weights.idle, weights.bare);
		}
		const ready = await timeContext(own, options, pages.find(({ id }) => id === PAGES.article)?.url ?? '');
		return findings(added, ready, extension);
	} finally {
		for (const browser of browsers) await browser.close();
		await newsroom.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function weigh(browser: BrowserUnderTest, url: string, requests: readonly unknown[]): Promise<Weight> {
	const before = requests.length;
	const tab = (await browser.open('about:blank')) as Tab & ChromiumView;
	const session = await tab.page.createCDPSession();
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await tab.evaluate((to) => {
		location.href = to;
	}, url);
	await tab.waitFor((to) => location.href === to && document.readyState === 'complete', url);
	await new Promise((resolve) => setTimeout(resolve, SETTLED));
	const { metrics } = await session.send('Performance.getMetrics');
	const told = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
	const { ScriptDuration = 0, TaskDuration = 0, JSHeapUsedSize = 0 } = told;
	const seen = await tab.evaluate(async () => {
		const tasks = await new Promise<PerformanceEntryList>((resolve) => {
			new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'longtask', buffered: true });
			setTimeout(() => resolve([]), 100);
		});
		return {
			nodes: document.querySelectorAll('*').length,
			longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
		};
	});
	await tab.close();
	return {
		script: ScriptDuration * 1000,
		tasks: TaskDuration * 1000,
		heap: JSHeapUsedSize / 2 ** 20,
		requests: requests.length - before,
		...seen,
	};
}

function difference(own: readonly Weight[], bare: readonly Weight[]): Record<keyof Weight, number> {
	const of = (figure: keyof Weight) =>
		median(own.map((weight) => weight[figure])) - median(bare.map((weight) => weight[figure]));
	return {
		script: of('script'),
		tasks: of('tasks'),
		heap: of('heap'),
		nodes: of('nodes'),
		requests: of('requests'),
		longest: of('longest'),
	};
}

/** Milliseconds from the end of a page's load until its context is there, of each round. */
async function timeContext(browser: BrowserUnderTest, options: Tab, url: string): Promise<number[]> {
	const times: number[] = [];
	for (let round = 0; round <= ROUNDS; round++) {
		const tab = await browser.open(`${url}?round=${round}`);
		const tabId = await tab.tabId();
		await until('the context', async () => (await askBackground(options, 'viewTab', tabId)).state === 'article');
		const at = Date.now();
		const loaded = await tab.evaluate(() => {
			const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			return performance.timeOrigin + (entry?.loadEventEnd ?? 0);
		});
		if (round > 0) times.push(Math.max(0, at - loaded));
		await tab.close();
	}
	return times;
}

function findings(added: Record<string, Record<keyof Weight, number>>, ready: number[], extension: string): Findings {
	const kilobytes = (files: readonly string[]) =>
		files.reduce((sum, file) => sum + statSync(path.join(extension, file)).size, 0) / 1024;
	const resident = kilobytes(['detector.js']);
	const none = added['no article'];
	const article = added.article;
	if (!none || !article) throw new Error('A page was not weighed');
	return {
		notes: [
			`ms, MB and counts added to a page, medians of ${ROUNDS} loads in turns with a browser without an extension; script and tasks in time of the processor, ${SETTLED} ms after each load`,
			'The context is ready when the background answers with it; asked every 40 ms. The popup has a part of its own: surfaces',
		],
		tables: [
			{ title: 'added to a page', rows: added },
			{
				title: 'page ready → context ready, ms',
				rows: { article: { median: median(ready), longest: Math.max(...ready) } },
			},
			{
				title: 'scripts, KB',
				rows: {
					'on every automatic page': { size: kilobytes(['detector.js', 'typing.js']) },
					'on an article besides': { size: kilobytes(['content.js']) },
				},
			},
		],
		bars: [
			atMost('detector, KB', 12, resident),
			atMost('script on a page that is no article, ms of the processor', 3, none.script),
			atMost('nodes added to it', 0, none.nodes),
			atMost('requests added to it', 0, none.requests),
			atMost('page ready → context ready, median ms', 250, median(ready)),
			atMost('longest task added to an article, ms', 50, article.longest),
		],
	};
}
