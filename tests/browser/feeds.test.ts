import { describe, expect, test } from 'vitest';
import { siteOrigins } from '../../src/core/sites/match-patterns.ts';
import { siteName } from '../../src/core/sites/site-mode.ts';
import { BROKEN_FEEDS } from '../site/broken-feeds.mjs';
import { feedCatalogue } from '../site/catalogue.mjs';
import { askBackground } from './ask-background.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { until, type View } from './drivers/driver.ts';
import { BROWSER_NAMES } from './drivers/launch-browser.ts';
import { readPopup } from './popup-reading.ts';
import { tabTo } from './tab-to.ts';

/** One of each kind. */
const FOLLOWED = ['rss', 'atom', 'json'].map((kind) => feedCatalogue().find((feed) => feed.kind === kind)?.url ?? '');
const LEDGER = 'http://fennimore-ledger.test/feed.xml';
const HOSTS = [...FOLLOWED, LEDGER, 'http://feeds.test/'].map((url) => new URL(url).hostname);

describe.each(BROWSER_NAMES)('in %s, feeds', (name) => {
	const session = useDemoSession(name, HOSTS);
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	/** What the interface asks for when it follows a feed there. */
	const originOf = (address: string) => siteOrigins(siteName(new URL(address).hostname))[0] ?? '';
	const grant = (address: string) => session().browser.grantOrigin(originOf(address));
	const withOptions = async <Answer>(use: (options: View) => Promise<Answer>) => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		try {
			await options.waitFor(() => document.querySelector('#feeds') !== null);
			return await use(options);
		} finally {
			await options.close();
		}
	};
	/** Types an address into the options page and presses Enter, all by keyboard. */
	const follow = async (options: View, address: string) => {
		await tabTo(options, 'Add a feed');
		await options.type(address);
		await options.press('Enter');
		await options.waitFor((wanted: string) => {
			const feeds = [...document.querySelectorAll('.feed')];
			return feeds.some((feed) => feed.textContent?.includes(wanted) && !/not fetched|waiting/i.test(feed.textContent));
		}, address);
	};
	const statusOf = (options: View, address: string) =>
		options.evaluate((wanted: string) => {
			const feed = [...document.querySelectorAll('.feed')].find((item) => item.textContent?.includes(wanted));
			return feed?.textContent ?? '';
		}, address);

	test('of every kind are followed from the options page', async () => {
		for (const address of FOLLOWED) await grant(address);
		await withOptions(async (options) => {
			for (const address of FOLLOWED) await follow(options, address);
			const feeds = await askBackground(options, 'listFeeds');
			expect(feeds.map(({ status }) => status)).toEqual(['working', 'working', 'working']);
			expect(feeds.every(({ entryCount }) => entryCount > 0)).toBe(true);
		});
	});

	test('bring the other outlets’ articles of a story that were never opened', async () => {
		const { browser } = session();
		const tab = await browser.open(url('strike-ledger'));
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		const { coverage } = await readPopup(popup);
		expect(coverage.map(({ outlet }) => outlet).sort()).toEqual(['Currently', 'Harbour Chronicle']);
		await popup.close();
		await tab.close();
	});

	test('do not switch their site on', async () => {
		const { browser } = session();
		const tab = await browser.open(url('strike-harbour'));
		expect(await browser.scriptsIn(tab)).toEqual([]);
		expect((await browser.buttonState(tab)).title).toContain('not looked at');
		await tab.close();
	});

	test('that a page names are followed from its popup', async () => {
		const { browser } = session();
		await grant(LEDGER);
		const tab = await browser.open(url('strike-ledger'));
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		await clickFollow(popup, '.coverage-tools > button');
		await clickFollow(popup, '.page-feeds li:last-child button');
		await popup.waitFor(() => /Followed/.test(document.querySelector('#coverage')?.textContent ?? ''));
		await popup.close();
		await tab.close();
		await withOptions(async (options) => {
			const feeds = await askBackground(options, 'listFeeds');
			expect(feeds.find((feed) => feed.url === LEDGER)?.status).toBe('working');
		});
	});

	test.each([
		['that are broken', BROKEN_FEEDS.brokenXml, /broken|could not|cannot/i],
		['that are web pages', BROKEN_FEEDS.htmlInstead, /web page/i],
		['that are gone', BROKEN_FEEDS.gone, /gone/i],
		['that moved to another site', BROKEN_FEEDS.movedToOtherHost, /moved/i],
	])('%s say so in the list', async (_, address, words) => {
		await grant('http://feeds.test/');
		await withOptions(async (options) => {
			await follow(options, `http://${address}`);
			expect(await statusOf(options, address)).toMatch(words);
		});
	});

	test('that are offline say so and keep what they brought', async () => {
		await withOptions(async (options) => {
			const [first = ''] = FOLLOWED;
			await session().browser.revokeOrigin(originOf(first));
			await until('the feed to say that its site is not allowed', async () =>
				/allow/i.test(await statusOf(options, first)),
			);
			const use = await askBackground(options, 'viewStorageUse');
			expect(use.coverageEntries).toBeGreaterThan(0);
		});
	});

	test('that are removed take with them what only they brought', async () => {
		await withOptions(async (options) => {
			for (const feed of await askBackground(options, 'listFeeds'))
				await askBackground(options, 'removeFeed', feed.url);
			const use = await askBackground(options, 'viewStorageUse');
			expect(use.feeds).toBe(0);
			expect(use.coverageEntries).toBe(use.articles);
		});
	});
});

/** A real click: the browser's question needs one. */
async function clickFollow(popup: View, button: string): Promise<void> {
	await popup.waitFor((selector: string) => document.querySelector(selector) !== null, button);
	await popup.click(button);
}
