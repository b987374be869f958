import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';
import { keepByNote, paintedOn, selectPassage } from './select-passage.ts';

/** Tabs that save at once, and highlights in each. */
const TABS = 5;
const HIGHLIGHTS = 20;

describe.each(BROWSER_NAMES)('in %s, the worker is killed', (name) => {
	const session = useDemoSession(name, ['kestrelnews.test']);
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	const kill = () => session().browser.stopBackground();
	const isRead = (tab: Tab) =>
		until('the article to be read', async () =>
			(await session().browser.buttonState(tab)).title.includes('is an article'),
		);
	const openArticle = async (id: string) => {
		const tab = await session().browser.open(url(id));
		await isRead(tab);
		return tab;
	};
	/** Opens the popup, hands it over, and closes it whatever happens. */
	const withPopup = async (tab: Tab, use: (popup: View) => Promise<void>) => {
		const popup = await session().browser.openPopup(tab);
		try {
			await waitUntilFilled(popup);
			await use(popup);
		} finally {
			await popup.close();
		}
	};
	const withOptions = async <Answer>(use: (options: View) => Promise<Answer>) => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		try {
			return await use(options);
		} finally {
			await options.close();
		}
	};
	const deleteHighlights = () =>
		withOptions(async (options) => {
			const highlights = await askBackground(options, 'listHighlights');
			for (const { id } of highlights) await askBackground(options, 'deleteHighlight', id);
		});
	const keptWords = () =>
		withOptions(async (options) => (await askBackground(options, 'listHighlights')).map(({ quote }) => quote.exact));
	/** Clicks the first element of that kind whose text or label begins so. */
	const clickNamed = async (view: View, selector: string, words: string) => {
		await view.waitFor(
			(all: string, wanted: string) => {
				document.querySelector('#wanted')?.removeAttribute('id');
				const found = [...document.querySelectorAll(all)].find((element) =>
					(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(wanted),
				);
				found?.setAttribute('id', 'wanted');
				return found !== undefined;
			},
			selector,
			words,
		);
		await view.click('#wanted');
	};
	beforeAll(() => allowEverySite(session().browser));

	test('after detection: the popup shows the article', async () => {
		const tab = await openArticle('strike-harbour');
		await kill();
		await withPopup(tab, async (popup) => {
			expect(await popup.text('h1')).toContain('Antwerp');
		});
		await tab.close();
	});

	test('while the page loads and is read: the article is there in the end', async () => {
		const { browser } = session();
		const tab = await browser.open(url('fine-kestrel'));
		await kill();
		await withPopup(tab, async (popup) => {
			await popup.waitFor(() => document.querySelector('.identity') !== null);
		});
		await isRead(tab);
		await tab.close();
	});

	test('while the popup is open: a click in it still works', async () => {
		const tab = await openArticle('vaccine-meridian');
		await withPopup(tab, async (popup) => {
			await openView(popup, 'quotes');
			await kill();
			await popup.click('.quote .quote-words');
			await until('the words to be marked', async () => tab.evaluate(() => CSS.highlights.size === 1));
		});
		await tab.close();
	});

	test('between the click and the commit of a highlight: it is kept, once', async () => {
		const tab = await openArticle('vaccine-meridian');
		const words = await tab.evaluate(
			() => document.querySelectorAll('article p')[4]?.firstChild?.nodeValue?.slice(0, 60).trim() ?? '',
		);
		await selectPassage(tab, words);
		await Promise.all([keepByNote(tab), kill()]);
		await until('the passage to be painted', async () => (await paintedOn(tab)).includes(words));
		expect(await keptWords()).toEqual([words]);
		await tab.close();
	});

	test('right after a highlight was confirmed: it is there after a reload', async () => {
		const tab = await openArticle('vaccine-meridian');
		const words = await tab.evaluate(
			() => document.querySelectorAll('article p')[6]?.firstChild?.nodeValue?.slice(0, 60).trim() ?? '',
		);
		await selectPassage(tab, words);
		await keepByNote(tab);
		await until('the passage to be painted', async () => (await paintedOn(tab)).includes(words));
		await kill();
		await tab.reload();
		await until('the passage to be painted', async () => (await paintedOn(tab)).includes(words));
		await tab.close();
	});

	test('right after a highlight was deleted: it stays deleted, and undo brings it back', async () => {
		const tab = await openArticle('vaccine-meridian');
		await withPopup(tab, async (popup) => {
			await openView(popup, 'kept');
			await clickNamed(popup, '#highlights button', 'Delete');
			await until('it to go', async () => (await paintedOn(tab)).length === 1);
			await kill();
			expect(await paintedOn(tab)).toHaveLength(1);
			await clickNamed(popup, 'button', 'Undo');
			await until('it to come back', async () => (await paintedOn(tab)).length === 2);
		});
		await tab.close();
	});

	test('right after a mode was set: the mode holds', async () => {
		const tab = await openArticle('cables-kestrel');
		await withPopup(tab, async (popup) => {
			await clickNamed(popup, '.mode-switch button', 'Off');
			await until('the button to say off', async () =>
				(await session().browser.buttonState(tab)).title.includes('off'),
			);
			await kill();
		});
		await tab.reload();
		await until('the button to say off', async () => (await session().browser.buttonState(tab)).title.includes('off'));
		expect(await session().browser.scriptsIn(tab)).toEqual([]);
		await tab.close();
	});

	test('while twelve site rules are set at once: every one that was confirmed holds', async () => {
		const hosts = Array.from({ length: 12 }, (_, i) => `paper-${i}.example`);
		await withOptions(async (options) => {
			const confirmed: Promise<string | null>[] = hosts.map((host) =>
				askBackground(options, 'changeSiteRules', [{ site: host, mode: 'off' }]).then(
					() => host,
					() => null,
				),
			);
			await kill();
			const done = (await Promise.all(confirmed)).filter((host) => host !== null);
			const { rules } = await askBackground(options, 'viewSettings');
			expect(rules.map(({ host }) => host)).toEqual(expect.arrayContaining(done));
			for (const host of hosts) await askBackground(options, 'changeSiteRules', [{ site: host, mode: null }]);
		});
	});

	test('during a poll: the feed is asked again, and what it brought before is still there', async () => {
		const { browser } = session();
		await browser.grantOrigin('*://*.kestrelnews.test/*');
		await withOptions(async (options) => {
			const added = await askBackground(options, 'addFeed', 'http://kestrelnews.test/feed/rss');
			expect(added.status).toBe('working');
			const polling = askBackground(options, 'pollFeed', added.url).catch(() => null);
			await kill();
			await polling;
			const again = await askBackground(options, 'pollFeed', added.url);
			expect(again.status).toBe('working');
			const use = await askBackground(options, 'viewStorageUse');
			expect(use.coverageEntries).toBeGreaterThanOrEqual(added.entryCount);
			await askBackground(options, 'removeFeeds', [added.url]);
		});
	});

	test('while highlights are exported: the next export has them all', async () => {
		await withOptions(async (options) => {
			const exporting = askBackground(options, 'exportHighlights', 'markdown', null).catch(() => null);
			await kill();
			await exporting;
			const { content } = await askBackground(options, 'exportHighlights', 'json', null);
			const kept = await askBackground(options, 'listHighlights');
			expect(JSON.parse(content)).toMatchObject({ total: kept.length, first: { items: kept.map(() => ({})) } });
			expect(kept.length).toBeGreaterThan(0);
		});
		await deleteHighlights();
		expect(await keptWords()).toEqual([]);
	});

	test('three times while five tabs keep twenty passages each: a hundred are there, none doubled', async () => {
		const { browser } = session();
		// tried again, it starts from nothing as it did at first
		await deleteHighlights();
		const tabs: Tab[] = [];
		for (let i = 0; i < TABS; i++) tabs.push(await openArticle('sixty-bridges'));
		const tabIds = await Promise.all(tabs.map((tab) => tab.tabId()));
		await withOptions(async (options) => {
			await options.evaluate(
				(ids: number[], count: number) => {
					const world = globalThis as unknown as { browser?: typeof chrome };
					const api = world.browser ?? chrome;
					const state = document.documentElement.dataset;
					state.kept = '0';
					/** Runs in the page: selects words nobody else selects. */
					const select = (number: number) => {
						const nodes = [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild);
						const long = nodes.filter((node) => (node?.nodeValue?.length ?? 0) > 62);
						const node = long[number % 50];
						const start = number < 50 ? 0 : 31;
						if (!node) throw new Error(`The page has only ${long.length} long paragraphs`);
						getSelection()?.setBaseAndExtent(node, start, node, start + 30);
					};
					const keepIn = async (tabId: number, place: number) => {
						for (let i = 0; i < count; i++) {
							await api.scripting.executeScript({ target: { tabId }, func: select, args: [place * count + i] });
							const envelope = { to: 'page', method: 'keepSelection', args: ['green'] };
							const reply = await api.tabs.sendMessage(tabId, envelope, { frameId: 0 });
							if (reply?.value !== true) throw new Error(JSON.stringify(reply));
							state.kept = String(Number(state.kept) + 1);
						}
					};
					ids.forEach((tabId, place) => {
						keepIn(tabId, place).catch((error) => {
							state.failure = `Tab ${place}: ${error}`;
						});
					});
				},
				tabIds,
				HIGHLIGHTS,
			);
			const untilKept = (wanted: number) =>
				until(
					`${wanted} highlights to be confirmed`,
					async () => {
						const { kept, failure } = await options.evaluate(() => {
							const { kept, failure } = document.documentElement.dataset;
							return { kept: Number(kept), failure };
						});
						if (failure || kept < wanted) throw new Error(failure ?? `${kept} are`);
						return true;
					},
					40_000,
				);
			for (const wanted of [10, 40, 70]) {
				await untilKept(wanted);
				await kill();
			}
			await untilKept(TABS * HIGHLIGHTS);
			const highlights = await askBackground(options, 'listHighlights');
			expect(highlights).toHaveLength(TABS * HIGHLIGHTS);
			expect(new Set(highlights.map(({ quote }) => quote.exact + quote.prefix)).size).toBe(TABS * HIGHLIGHTS);
		});
		for (const tab of tabs) await tab.close();
		expect(await browser.problems()).toEqual([]);
	});
});
