import { describe, expect, test } from 'vitest';
import type { FeedView } from '../../src/messages/feeds.ts';
import '../speak-english.ts';
import { sayProblem } from '../../src/words/problems.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { atOnce, FEED_SHAPES, type FeedShape, SHAPES_HOST } from '../../tools/newsroom/feed-shapes/all-shapes.mjs';
import { LOOK_UP_HOSTS } from '../../tools/newsroom/look-ups.mjs';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';
import { storedThings } from './stored-things.ts';

const ARTICLE = 'cables-meridian';
/** Of whom its host is asked for nothing for a while. */
const asksForRest = ({ name }: FeedShape) => /\((?:429|503)\)$/.test(name);
const addressOf = ({ path }: FeedShape) => `http://${SHAPES_HOST}${path}`;

describe.each(BROWSER_NAMES)('in %s', (name) => {
	const session = useDemoSession(name, [
		SHAPES_HOST,
		'open-shapes.test',
		'harbour-chronicle.test',
		'www.harbour-chronicle.test',
		...LOOK_UP_HOSTS,
	]);
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	const askedOf = (host: string) =>
		session().newsroom.requests.filter((request) => new URL(request.url).hostname === host);
	const withOptions = async <Answer>(use: (options: View) => Promise<Answer>) => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		try {
			await options.waitFor(() => document.querySelector('#feeds') !== null);
			return await use(options);
		} finally {
			await options.close();
		}
	};
	const withPopup = async (tab: Tab, use: (popup: View) => Promise<void>) => {
		const popup = await session().browser.openPopup(tab);
		try {
			await waitUntilFilled(popup);
			await use(popup);
		} finally {
			await popup.close();
		}
	};
	const press = async (view: View, words: string, within = 'body') => {
		await view.waitFor(
			(label: string, around: string) => {
				document.querySelector('#wanted-button')?.removeAttribute('id');
				const buttons = [...document.querySelectorAll(`${around} :is(button, summary)`)];
				const wanted = buttons.find((button) => button.textContent?.startsWith(label));
				wanted?.setAttribute('id', 'wanted-button');
				// out from under the foot, which stays in view
				wanted?.scrollIntoView({ block: 'center', behavior: 'instant' });
				return wanted !== undefined;
			},
			words,
			within,
		);
		await view.click('#wanted-button');
	};
	const feedsNow = async (options: View) =>
		new Map((await askBackground(options, 'listFeeds')).map((feed) => [feed.url, feed]));
	/** What became of shapes, beside what must become of them. */
	const compare = async (options: View, shapes: FeedShape[]) => {
		const feeds = await feedsNow(options);
		const coverage = Object.values((await storedThings(options))['sidelight/coverage'] ?? {}) as {
			feeds: string[];
			document: { title: string };
		}[];
		const found = shapes.map((shape) => {
			const address = addressOf(shape);
			const feed = feeds.get(address);
			const titles = coverage.filter((entry) => entry.feeds.includes(address)).map(({ document }) => document.title);
			return { name: shape.name, status: feed?.status, hasProblem: problemFits(feed, shape), titles: titles.sort() };
		});
		const expected = shapes.map((shape) => ({
			name: shape.name,
			status: shape.expected.status,
			hasProblem: true,
			titles: [...(shape.expected.titles ?? [])].sort(),
		}));
		return { found, expected };
	};
	const problemFits = (feed: FeedView | undefined, { expected }: FeedShape) =>
		expected.problem
			? expected.problem.test(feed?.problem ? sayProblem(feed.problem) : '') || feed?.problem
			: feed?.problem === null;

	const untilAsked = (options: View) =>
		until(
			'all but the slow feeds to be asked',
			async () => {
				const slow = FEED_SHAPES.filter(({ isSlow }) => isSlow).map(addressOf);
				return [...(await feedsNow(options)).values()].every(
					({ status, url: address }) => status !== 'waiting' || slow.includes(address),
				);
			},
			90_000,
		);

	test('feeds of every shape are added at once, four asked at a time, and each says how it is', async () => {
		await session().browser.grantOrigin(`*://*.${SHAPES_HOST}/*`);
		await withOptions(async (options) => {
			// tried again, it begins with none
			await askBackground(options, 'removeFeeds', [...(await feedsNow(options)).keys()]);
			// Chromium counts a grant from the moment when the extension has asked for it
			await tabTo(options, 'Add a feed');
			await options.type(`http://${SHAPES_HOST}/moved/news.xml`);
			await options.press('Enter');
			await options.waitFor(() => /Working/.test(document.querySelector('.feed-status')?.textContent ?? ''));
			atOnce.most = 0;
			await askBackground(
				options,
				'addFeeds',
				FEED_SHAPES.filter((shape) => !asksForRest(shape)).map((shape) => ({ url: addressOf(shape) })),
			);
			await untilAsked(options);
			// their host is asked for nothing that waits once one of its feeds has said so
			for (const shape of FEED_SHAPES.filter(asksForRest)) {
				await askBackground(options, 'addFeeds', [{ url: addressOf(shape) }]);
				await untilAsked(options);
			}
			const { found, expected } = await compare(
				options,
				FEED_SHAPES.filter(({ isSlow }) => !isSlow),
			);
			expect(found).toEqual(expected);
		});
		expect(atOnce.most).toBe(4);
	}, 240_000);

	test('neither cookies nor where the reader came from are sent to a feed, though its site has set some', async () => {
		const { browser, newsroom } = session();
		const shape = FEED_SHAPES.find(({ name }) => name === 'in RSS 2.0');
		const address = shape ? addressOf(shape) : '';
		const tab = await browser.open(`http://${SHAPES_HOST}/`);
		expect(await tab.evaluate(() => document.cookie)).toContain('reader=1');
		await tab.close();
		const before = newsroom.requests.length;
		await withOptions(async (options) => {
			expect(await askBackground(options, 'pollFeed', address)).toMatchObject({ status: 'working', problem: null });
		});
		const asked = newsroom.requests.slice(before).filter((request) => request.url === address);
		expect(asked).toHaveLength(1);
		// what it gave before is given back, so that it answers in short
		expect(asked[0]?.headers['if-none-match']).toMatch(/^".*"$/);
		expect(asked[0]?.headers['if-modified-since']).toBeTruthy();
		const sent = askedOf(SHAPES_HOST).filter((request) => request.url !== `http://${SHAPES_HOST}/`);
		for (const { headers } of sent.filter(({ url: asked }) => !asked.endsWith('favicon.ico'))) {
			expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
		}
	});

	test('what an external entity or an ungranted index names is never fetched', () => {
		expect(askedOf(SHAPES_HOST).filter((request) => /secret|images\.xml/.test(request.url))).toEqual([]);
	});

	test('a site’s feeds and site maps are found by its name', async () => {
		await withOptions(async (options) => {
			await tabTo(options, 'Add a feed');
			await options.type(`http://${SHAPES_HOST}`);
			await options.press('Enter');
			await options.waitFor(() => document.querySelector('.choice legend') !== null);
			const offered = await options.text('.choice');
			for (const words of ['Courier: all news', 'moved/news.xml', 'You follow it already'])
				expect(offered).toContain(words);
			expect(await runAxe(options)).toEqual([]);
			await press(options, 'Cancel', '.choice');
		});
	});

	test('outlets are found and ticked by keyboard; nobody is asked for it', async () => {
		// the slow feeds are under way
		const asked = () => session().newsroom.requests.filter((request) => !request.url.includes(SHAPES_HOST));
		const before = asked();
		await withOptions(async (options) => {
			await press(options, 'Find outlets', '#feeds');
			await options.waitFor(() => document.querySelectorAll('.directory .tick').length > 10);
			await tabTo(options, 'Name', '.directory');
			await options.type('aftenp');
			await options.waitFor(() =>
				/outlets? match(?:es)?\./.test(document.querySelector('.directory-count')?.textContent ?? ''),
			);
			await tabTo(options, 'Aftenposten', '.directory .choices');
			await options.press(' ');
			await options.waitFor(() => document.querySelector('.directory-foot') !== null);
			expect(await options.text('.directory-foot')).toMatch(/Checked: Aftenposten\s+Follow 1 outlet/);
			expect(await runAxe(options)).toEqual([]);
			await press(options, 'Uncheck all', '.directory');
		});
		expect(asked()).toEqual(before);
	});

	test('a look-up sends what it shows, once it is asked, and shows what was found as theirs', async () => {
		const { browser } = session();
		for (const host of LOOK_UP_HOSTS) await browser.grantOrigin(`*://*.${host}/*`);
		const tab = await browser.open(url(ARTICLE));
		await withPopup(tab, async (popup) => {
			await openView(popup, 'coverage');
			await press(popup, 'Ask others who covers it');
			await popup.waitFor(() => document.querySelector('.look-up-words') !== null);
			const words = await popup.text('.look-up-words');
			expect(await popup.text('.look-up')).toMatch(/This sends to api\.gdeltproject\.org the words/);
			expect(LOOK_UP_HOSTS.flatMap(askedOf)).toEqual([]);
			await press(popup, 'Ask GDELT');
			await popup.waitFor(() => /found by GDELT/.test(document.querySelector('.look-up')?.textContent ?? ''));
			await press(popup, 'Ask Google News');
			await popup.waitFor(() => /found by Google News/.test(document.querySelector('.look-up')?.textContent ?? ''));
			expect(await popup.text('.look-up')).toContain('Dock strike spreads to a third port, unions say');
			expect(await popup.text('.look-up')).toContain('Dockers reject the last offer');
			expect(await runAxe(popup)).toEqual([]);
			const [gdelt, google] = LOOK_UP_HOSTS.flatMap(askedOf).map((request) => new URL(request.url).searchParams);
			expect(gdelt?.get('query')).toBe(words);
			expect(google?.get('q')).toBe(gdelt?.get('query'));
		});
		await withPopup(tab, async (popup) => {
			await openView(popup, 'coverage');
			await press(popup, 'Ask others who covers it');
			await popup.waitFor(() => /found by GDELT/.test(document.querySelector('.look-up')?.textContent ?? ''));
		});
		await tab.close();
		await withOptions(async (options) => {
			const things = await storedThings(options);
			const found = Object.values(things['sidelight/coverage'] ?? {}) as { foundBy?: string[] }[];
			expect(found.flatMap(({ foundBy = [] }) => foundBy).sort()).toEqual(['gdelt', 'google-news']);
		});
	});

	test('GDELT’s refusal is shown as it says it, and a question under way is cancelled', async () => {
		const { browser } = session();
		const tab = await browser.open(url(ARTICLE));
		await withPopup(tab, async (popup) => {
			const write = async (words: string) => {
				await tabTo(popup, 'Words to look for');
				await popup.evaluate(() => (document.activeElement as HTMLInputElement).select());
				await popup.type(words);
			};
			await openView(popup, 'coverage');
			await press(popup, 'Ask others who covers it');
			await popup.waitFor(() => document.querySelector('.look-up-words') !== null);
			await write('ice');
			await press(popup, 'Ask GDELT');
			await popup.waitFor(() =>
				/GDELT says: The specified phrase is too short/.test(document.querySelector('.look-up')?.textContent ?? ''),
			);
			await write('slowly');
			await press(popup, 'Ask Google News');
			await popup.waitFor(() => document.querySelector('progress') !== null);
			await press(popup, 'Cancel', '.look-up');
			await popup.waitFor(() => document.querySelector('progress') === null);
		});
		await tab.close();
	});

	test('a look-up from a private window is answered, and nothing of it is kept', async () => {
		const { browser } = session();
		await (await browser.openPrivate('about:blank')).close();
		const options = await browser.openExtensionPage('ui/options.html');
		// the slow feeds are under way
		const stored = async () => JSON.stringify({ ...(await storedThings(options)), 'sidelight/feeds': {} });
		const before = await stored();
		const tab = await browser.openPrivate(url('strike-ledger'));
		await withPopup(tab, async (popup) => {
			await openView(popup, 'coverage');
			await press(popup, 'Ask others who covers it');
			await popup.waitFor(() => /This window is private/.test(document.querySelector('.look-up')?.textContent ?? ''));
			await press(popup, 'Ask Google News');
			await popup.waitFor(() => /found by Google News/.test(document.querySelector('.look-up')?.textContent ?? ''));
		});
		expect(await stored()).toBe(before);
		await tab.close();
		await options.close();
	});

	test('a site that takes longer than 20 seconds is given up', async () => {
		await withOptions(async (options) => {
			const slow = FEED_SHAPES.filter(({ isSlow }) => isSlow);
			await until(
				'the slow feeds to be given up',
				async () => (await compare(options, slow)).found.every(({ status }) => status !== 'waiting'),
				45_000,
			);
			const { found, expected } = await compare(options, slow);
			expect(found).toEqual(expected);
		});
	});
});
