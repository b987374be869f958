import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type BrowserUnderTest, type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES, builtExtension, launchBrowser } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { listProbes, type Probe } from './hostile/probes.ts';
import {
	type Answers,
	beginToPry,
	foundOut,
	OBSTRUCTED,
	PRYING,
	PRYING_TITLE,
	pryingPage,
} from './hostile/prying-page.ts';

/** How long a page waits for somebody to come, after its load. */
const PATIENCE = 1_500;

describe.each(BROWSER_NAMES)('in %s, a page that pries', (name) => {
	const session = useDemoSession(
		name,
		[],
		() =>
			new Map([
				[PRYING, pryingPage()],
				[OBSTRUCTED, pryingPage(true)],
			]),
	);
	let probes: Probe[];
	let alone: BrowserUnderTest;
	let expected: Answers;

	const open = (browser: BrowserUnderTest) => browser.open(`http://${PRYING}`);
	const askAll = async (tab: Tab): Promise<Answers> => {
		await tab.waitFor(() => (globalThis as { isPrying?: boolean }).isPrying === false);
		await new Promise((resolve) => setTimeout(resolve, PATIENCE));
		await tab.evaluate(beginToPry, probes);
		return until('the page to be done', () => tab.evaluate(foundOut), 90_000);
	};
	/** The probes that were answered as they are not where there is no Sidelight. */
	const learned = (answers: Answers) =>
		probes.flatMap(({ family, what }, at) =>
			answers[at] === expected[at] ? [] : [`${family}, ${what}: ${answers[at]} for ${expected[at]}`],
		);

	beforeAll(async () => {
		const { browser, newsroom } = session();
		const options = await browser.openExtensionPage('ui/options.html');
		// Firefox gives each profile an address of its own, which is told to no page: a page can but guess
		const address =
			name === 'chromium' ? new URL(await options.address()).origin : 'moz-extension://sidelight@sidelight.example';
		await options.close();
		const files = readdirSync(builtExtension(name), { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.\w+$/.test(file))
			.map((file) => file.replaceAll('\\', '/'))
			.sort();
		probes = listProbes(files, address);
		alone = await launchBrowser(name, { extension: null, proxyPort: newsroom.proxyPort });
		const tab = await open(alone);
		expected = await askAll(tab);
		await tab.close();
	}, 120_000);
	afterAll(() => alone?.close());

	test('has 500 ways and more, each of which is answered alike twice', async () => {
		expect(probes.length).toBeGreaterThanOrEqual(500);
		expect(new Set(probes.map(({ family, what }) => `${family} ${what}`)).size).toBe(probes.length);
		const tab = await open(alone);
		expect(learned(await askAll(tab))).toEqual([]);
		// a probe that fails proves nothing; some ask for what one of the browsers has not
		const failed = probes.filter((_, at) => expected[at]?.startsWith('fails'));
		expect(failed.length, failed.map(({ what }) => what).join(', ')).toBeLessThan(12);
		await tab.close();
		console.log(`Prying in ${name}: ${probes.length} probes`);
	});

	test('would notice what a clumsy extension does', async () => {
		const tab = await open(alone);
		await tab.evaluate(CLUMSY);
		expect(learned(await askAll(tab)).length).toBeGreaterThan(15);
		await tab.close();
	});

	test('learns nothing of an extension that has not looked at it', async () => {
		const tab = await open(session().browser);
		expect(learned(await askAll(tab))).toEqual([]);
		await tab.close();
	});

	test('is read where names of its own stand in the way of scripts', async () => {
		const tab = await session().browser.open(`http://${OBSTRUCTED}`);
		const popup = await session().browser.openPopup(tab);
		await waitUntilFilled(popup);
		expect(await popup.text('h1')).toBe(PRYING_TITLE);
		expect(await popup.text()).toContain('Edda Quarle');
		await popup.close();
		await tab.close();
	});

	test('learns nothing from a look by a click, runs nothing and breaks nothing', async () => {
		const { browser } = session();
		const tab = await open(browser);
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		expect(await popup.text('h1')).toBe(PRYING_TITLE);
		expect(await popup.text()).toContain('Edda Quarle');
		expect(await popup.evaluate(() => Reflect.has(globalThis, 'ranHere'))).toBe(false);
		expect(await popup.evaluate(() => document.querySelectorAll('[onerror], a[href^="javascript"]').length)).toBe(0);
		await popup.close();
		expect(learned(await askAll(tab))).toEqual([]);
		expect(await tab.evaluate(() => Reflect.has(globalThis, 'ranHere'))).toBe(false);
		await tab.close();
	});

	test('learns nothing from being read automatically, and its reader keeps a highlight all the same', async () => {
		const { browser } = session();
		await allowEverySite(browser);
		const options = await browser.openExtensionPage('ui/options.html');
		const tab = await open(browser);
		const tabId = await tab.tabId();
		const view = await until('the page to be read', async () => {
			const found = await askBackground(options, 'viewTab', tabId);
			return found.state === 'article' ? found.view : null;
		});
		expect(learned(await askAll(tab))).toEqual([]);
		const [start = 0] = view.article.blocks[1]?.span ?? [];
		expect(await askBackground(options, 'highlightSpan', tabId, [start, start + 40], 'green')).not.toBeNull();
		await until('the highlight to be painted', () => tab.evaluate(() => CSS.highlights.size > 0));
		expect(await browser.problems()).toEqual([]);
		await options.close();
		await tab.close();
	});
});

/** What extensions do that are found out: each of it must be noticed, or the probes prove nothing. */
const CLUMSY = `(() => {
	globalThis.sidelight = {};
	document.documentElement.dataset.sidelight = '1';
	document.documentElement.append(document.createElement('sidelight-root'));
	const style = document.createElement('style');
	style.textContent = '::highlight(a1) { background-color: yellow }';
	document.documentElement.append(style);
	CSS.highlights.set('a1', new Highlight());
	document.querySelector('trip-wire').cloneNode(true).textContent;
	document.title;
	getSelection().selectAllChildren(document.querySelector('h1'));
	performance.mark('sidelight');
	addEventListener('message', ({ data }) => postMessage({ answer: data.method }, '*'));
	addEventListener('click', (event) => event.preventDefault());
	localStorage.setItem('sidelight', '1');
	document.querySelector('#far').scrollIntoView();
})()`;
