import { describe, expect, test } from 'vitest';
import { siteOrigins } from '../../src/core/sites/match-patterns.ts';
import { siteName } from '../../src/core/sites/site-name.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { BROKEN_FEEDS } from '../../tools/newsroom/broken-feeds.mjs';
import { feedCatalogue } from '../../tools/newsroom/catalogue.mjs';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView, readPopup } from './popup-reading.ts';

/** One of each kind: the Harbour Chronicle's, the Meridian Post's, Currently's. */
const FOLLOWED = ['rss', 'atom', 'json'].map((kind) => feedCatalogue().find((feed) => feed.kind === kind)?.url ?? '');
const LEDGER = 'http://fennimore-ledger.test/feed.xml';
const LISTED = ['http://kestrelnews.test/feed/rss', 'http://www.dailylantern.test/atom.xml'];
/** Nobody is at home there: the newsroom's proxy refuses the connection. */
const NOWHERE = 'https://nowhere.test/feed.xml';
const HOSTS = [...FOLLOWED, LEDGER, ...LISTED, NOWHERE, 'http://feeds.test/'].map((url) => new URL(url).hostname);

describe.each(BROWSER_NAMES)('in %s, feeds', (name) => {
	const session = useDemoSession(name, HOSTS);
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	/** What the interface asks for when it follows a feed there. */
	const originOf = (address: string) => siteOrigins(siteName(new URL(address).hostname))[0] ?? '';
	const grant = (address: string) => session().browser.grantOrigin(originOf(address));
	const withOptions = async (use: (options: View) => Promise<void>) => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		try {
			await options.waitFor(() => document.querySelector('#feeds') !== null);
			await use(options);
		} finally {
			await options.close();
		}
	};
	const withPopup = async (id: string, use: (popup: View) => Promise<void>) => {
		const { browser } = session();
		const tab = await browser.open(url(id));
		const popup = await browser.openPopup(tab);
		try {
			await waitUntilFilled(popup);
			await use(popup);
		} finally {
			await popup.close();
			await tab.close();
		}
	};
	/** Types an address into the options page, presses Enter and waits until the list says how the feed is. */
	const follow = async (options: View, address: string) => {
		await tabTo(options, 'Add a feed');
		await options.type(address);
		await options.press('Enter');
		return until(`the list to say how ${address} is`, async () => {
			const said = await saidOf(options, address);
			return /^(?:|Waiting.*)$/.test(said) ? null : said;
		});
	};
	/** What the list says of a feed besides its title and address. */
	const saidOf = (options: View, address: string) =>
		options.evaluate((wanted: string) => {
			const feed = [...document.querySelectorAll('.feed')].find(
				(item) => item.querySelector('.feed-url')?.textContent === wanted,
			);
			const lines = [...(feed?.querySelectorAll('.feed-status, .feed-problem') ?? [])];
			return lines.map(({ textContent }) => textContent).join(' ');
		}, address);
	const pressButton = async (view: View, words: string, within: string) => {
		await view.waitFor(
			(label: string, around: string) => {
				const buttons = [...document.querySelectorAll(`${around} button`)];
				const wanted = buttons.find((button) =>
					(button.getAttribute('aria-label') ?? button.textContent ?? '').startsWith(label),
				);
				document.querySelector('#wanted-button')?.removeAttribute('id');
				wanted?.setAttribute('id', 'wanted-button');
				return wanted !== undefined;
			},
			words,
			within,
		);
		await view.click('#wanted-button');
	};

	test('of every kind are followed from the options page', async () => {
		for (const address of FOLLOWED) await grant(address);
		await withOptions(async (options) => {
			for (const address of FOLLOWED) expect(await follow(options, address)).toMatch(/^Working.*\d+ articles$/);
		});
	});

	test('bring the other outlets’ articles of a story, which were never opened, into popup and panel', async () => {
		const { browser, newsroom } = session();
		const expected = ['Currently', 'Harbour Chronicle'];
		const tab = await browser.open(url('strike-ledger'));
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		expect((await readPopup(popup)).coverage.map(({ outlet }) => outlet).sort()).toEqual(expected);
		expect(await popup.evaluate(() => document.querySelectorAll('.related-article time[datetime]').length)).toBe(
			await popup.evaluate(() => document.querySelectorAll('.related-article').length),
		);
		await popup.click('[aria-label="Open the side panel"]');
		const panel = await browser.waitForSidePanel(tab);
		await waitUntilFilled(panel);
		expect((await readPopup(panel)).coverage.map(({ outlet }) => outlet).sort()).toEqual(expected);
		await panel.close();
		await tab.close();
		const opened = newsroom.requests.map((request) => request.url);
		expect(opened).not.toContain(url('strike-harbour'));
		expect(opened).not.toContain(url('strike-currently'));
	});

	test('are all that the extension asks the network for', async () => {
		const asked = (await session().browser.extensionRequests()).map((request) => request.url);
		expect([...new Set(asked)].sort()).toEqual([...FOLLOWED].sort());
	});

	test('do not switch their site on', async () => {
		const { browser } = session();
		const tab = await browser.open(url('strike-harbour'));
		expect((await browser.buttonState(tab)).title).toContain('not looked at');
		expect(await browser.scriptsIn(tab)).toEqual([]);
		await tab.close();
	});

	test('that have nothing new say so in short (304), and keep what they brought', async () => {
		const [address = ''] = FOLLOWED;
		await withOptions(async (options) => {
			const { coverageEntries } = await askBackground(options, 'viewStorageUse');
			const before = session().newsroom.requests.length;
			await pressButton(options, 'Fetch now', '.feed');
			const again = await until('a feed to be asked again', async () => session().newsroom.requests[before]);
			expect(again.headers['if-none-match']).toMatch(/^"\w+"$/);
			await options.waitFor(() => !/Waiting/.test(document.querySelector('.feeds')?.textContent ?? ''));
			expect(await saidOf(options, address)).toMatch(/^Working.*\d+ articles$/);
			expect((await askBackground(options, 'viewStorageUse')).coverageEntries).toBe(coverageEntries);
		});
	});

	test('that a page names are followed from its popup', async () => {
		await grant(LEDGER);
		await withPopup('strike-ledger', async (popup) => {
			await openView(popup, 'coverage');
			await pressButton(popup, 'Follow this outlet’s feed', '#coverage');
			await pressButton(popup, 'Follow', '.page-feeds');
			await popup.waitFor(() => /Followed/.test(document.querySelector('.page-feeds')?.textContent ?? ''));
		});
		await withOptions(async (options) => {
			expect(await saidOf(options, LEDGER)).toMatch(/^Working/);
		});
	});

	test.each([
		['that are broken', `http://${BROKEN_FEEDS.brokenXml}`, /too broken to be read/],
		['that are empty', `http://${BROKEN_FEEDS.empty}`, /empty answer/],
		['that are web pages', `http://${BROKEN_FEEDS.htmlInstead}`, /a web page, not a feed/],
		['that are gone', `http://${BROKEN_FEEDS.gone}`, /says this feed is gone/],
		['that are offline', NOWHERE, /could not be reached/],
	])('%s say so in the list', async (_, address, words) => {
		await grant(address);
		await withOptions(async (options) => {
			expect(await follow(options, address)).toMatch(words);
		});
	});

	test('are taken over from the file of another reader (OPML)', async () => {
		for (const address of LISTED) await grant(address);
		await withOptions(async (options) => {
			await options.evaluate((addresses: string[]) => {
				const outlines = addresses.map((address) => `<outline type="rss" text="A feed" xmlUrl="${address}"/>`);
				const content = `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`;
				const chosen = new DataTransfer();
				chosen.items.add(new File([content], 'subscriptions.opml', { type: 'text/x-opml' }));
				const input = document.querySelector<HTMLInputElement>('#feeds input[type="file"]');
				if (!input) throw new Error('The page takes no file');
				input.files = chosen.files;
				input.dispatchEvent(new Event('change', { bubbles: true }));
			}, LISTED);
			await pressButton(options, 'Follow 2 feeds', '.choice');
			for (const address of LISTED) {
				await until(`${address} to work`, async () => /^Working/.test(await saidOf(options, address)));
			}
		});
	});

	test('whose permission is taken back say so, and keep what they brought', async () => {
		const [address = ''] = FOLLOWED;
		await withOptions(async (options) => {
			const { coverageEntries } = await askBackground(options, 'viewStorageUse');
			await session().browser.revokeOrigin(originOf(address));
			await until('the feed to say so', async () => /may not ask this site/.test(await saidOf(options, address)));
			expect((await askBackground(options, 'viewStorageUse')).coverageEntries).toBe(coverageEntries);
		});
	});

	test('that moved to a site without permission say what to do', async () => {
		const address = `http://${BROKEN_FEEDS.movedToOtherHost}`;
		await withOptions(async (options) => {
			expect(await follow(options, address)).toMatch(
				/leads to another site.*Open it in a tab and add the address there/,
			);
		});
	});

	test('that are let go take with them what only they brought', async () => {
		await withOptions(async (options) => {
			for (let left = (await askBackground(options, 'listFeeds')).length; left > 0; left--) {
				await pressButton(options, 'Stop following', '.feed');
				await until('a feed to go', async () => (await askBackground(options, 'listFeeds')).length < left);
				await options.waitFor((count: number) => document.querySelectorAll('.feed').length < count, left);
			}
			const use = await askBackground(options, 'viewStorageUse');
			expect(use.articles).toBe(1);
			expect(use.coverageEntries).toBe(1);
		});
	});

	test('after all of it the extension reported no errors', async () => {
		const problems = await session().browser.problems();
		// Chromium itself says where the feed moved, to everyone but the code that asked
		expect(problems.filter((problem) => !problem.includes(BROKEN_FEEDS.movedToOtherHost))).toEqual([]);
	});
});
