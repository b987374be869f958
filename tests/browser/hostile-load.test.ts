import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { type AnswerTimes, timeAnswers } from './answer-times.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { type HangingExtension, makeHangingExtension } from './hanging-extension.ts';

/** Words that the Worker is made to hang at. */
const MARK = 'Hollowmere';
const HOST = 'quarrel.test';
/** Milliseconds within which the interface is answered, as the median; the longest is allowed a machine that has other things to do. */
const PROMPT = 300;
const PATIENT = 3000;
/** Questions in all, four at once: in a tab that is not shown Firefox runs timers once a second. */
const FEWEST = 7;
/**
 * A flood keeps the browser itself busy, which then answers no page of the extension and no call of the background for a while, whatever the
 * extension does: an empty one is answered no sooner. Between a question and its answer the browser is asked so often.
 */
const HOPS = 6;

const paragraphs = (subject: string) =>
	[
		`The council of ${subject} voted on Tuesday to reopen the old ferry line, ending a dispute that had lasted three winters.`,
		`“We have waited long enough,” said Petra Lindqvist, who speaks for the islanders. She told reporters that the first boat would leave in May.`,
		`The harbour master, Tomas Adeyemi, said that the quay needed repairs before a boat of that size could moor there safely.`,
		`Shop owners along the front welcomed the vote. Two of them said they would open longer once the boats were running again.`,
	]
		.map(
			(text) =>
				`<p>${text} ${'The line carries passengers and mail between the two shores every day of the week. '.repeat(4)}</p>`,
		)
		.join('');
const article = (subject: string, script = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${subject} reopens its ferry line</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${subject} reopens its ferry line","datePublished":"2026-03-12T08:00:00Z"}</script>
</head><body><main><article><h1>${subject} reopens its ferry line</h1>${paragraphs(subject)}</article></main><script>${script}</script></body></html>`;
const feed = (subject: string) =>
	`<rss version="2.0"><channel><title>${subject} news</title><item><title>${subject} reopens its ferry line</title><link>http://${HOST}/item</link></item></channel></rss>`;

/** The page changes its address four hundred times a second for six seconds, as far as the browser lets it: 200 times in ten seconds. */
const FLOOD = `let n = 0; const end = Date.now() + 6000; const timer = setInterval(() => {
	try {
		for (let i = 0; i < 4; i++) history.pushState(null, '', '/flood/' + n++);
	} catch {} // Firefox says no aloud
	document.body.append(document.createElement('i'));
	if (Date.now() > end) { clearInterval(timer); document.title = 'over'; }
}, 10);`;
/** A page of 2.4 million letters with some ninety thousand quotes. */
const quotes = () =>
	`<p>${Array.from({ length: 94_000 }, (_, i) => `“It is ${i},” he said.`)
		.join(' ')
		.replace(/(.{2000}\S*) /g, '$1</p><p>')}</p>`;

const PAGES = new Map([
	[`${HOST}/hang`, article(MARK)],
	[`${HOST}/calm`, article('Vellmouth')],
	[`${HOST}/flood`, article('Oskerry', FLOOD)],
	[`${HOST}/quotes`, article('Tarrow').replace('</article>', `${quotes()}</article>`)],
	[`${HOST}/hang.xml`, feed(MARK)],
	[`${HOST}/types.xml`, '<!doctype '.repeat(500_000)],
	...Array.from({ length: 40 }, (_, i): [string, string] => [`${HOST}/tab-${i}`, article(`Port ${i}`)]),
]);

describe.each(BROWSER_NAMES)('in %s', (name) => {
	let extension: HangingExtension;
	afterAll(() => extension.remove());
	const session = useDemoSession(
		name,
		[HOST],
		() => PAGES,
		() => {
			extension = makeHangingExtension(name, MARK);
			return extension.folder;
		},
	);
	const url = (path: string) => `http://${HOST}/${path}`;
	let options: Tab;
	beforeAll(async () => {
		await allowEverySite(session().browser);
		options = await session().browser.openExtensionPage('ui/options.html');
	}, 120_000);
	beforeEach(async () => {
		const feeds = await until('the background to answer', () => askBackground(options, 'listFeeds'));
		await askBackground(
			options,
			'removeFeeds',
			feeds.map((each) => each.url),
		);
	});
	const stateOf = async (tab: Tab) => (await askBackground(options, 'viewTab', await tab.tabId())).state;
	const untilState = (tab: Tab, state: string) =>
		until(`the tab to be ${state}`, async () => (await stateOf(tab)) === state, 40_000);
	const expectPrompt = (what: string, times: AnswerTimes) => {
		const { count, median, longest, browserLongest } = times;
		const browserToo = `of the browser itself ${browserLongest} ms`;
		console.log(`${name}, ${what}: ${count} answers, median ${median} ms, longest ${longest} ms, ${browserToo}`);
		expect(times.errors).toEqual([]);
		expect(count).toBeGreaterThan(FEWEST);
		expect(median).toBeLessThanOrEqual(PROMPT);
		expect(longest).toBeLessThanOrEqual(PATIENT + HOPS * browserLongest);
	};

	test('a page that hangs the analysis is given up after one kill, and the interface is answered meanwhile', async () => {
		const { browser } = session();
		const calm = await browser.open(url('calm'));
		await untilState(calm, 'article');
		extension.hang(true);
		let tab: Tab | undefined;
		const times = await timeAnswers(options, await calm.tabId(), async () => {
			tab = await browser.open(url('hang'));
			await untilState(tab, 'failed');
		});
		expectPrompt('while the analysis hangs', times);
		if (!tab) return;
		const view = await askBackground(options, 'viewTab', await tab.tabId());
		expect(view).toMatchObject({ problem: { code: 'page-took-too-long' } });
		// whoever tried it now would read it
		extension.hang(false);
		await tab.reload();
		await untilState(tab, 'failed');
		await browser.stopBackground();
		await tab.reload();
		await untilState(tab, 'failed');
		const popup = await browser.openPopup(tab);
		await popup.waitFor(() => /took too long/.test(document.querySelector('main')?.textContent ?? ''));
		extension.hang(true);
		await popup.click('main button');
		await popup.waitFor(() => !/took too long/.test(document.querySelector('main')?.textContent ?? ''));
		await popup.waitFor(() => /took too long/.test(document.querySelector('main')?.textContent ?? ''));
		extension.hang(false);
		await popup.click('main button');
		await popup.waitFor(() => document.querySelector('.identity') !== null);
		expect(await popup.text('h1')).toContain(MARK);
		await popup.close();
		for (const open of [tab, calm]) await open.close();
	}, 180_000);

	test('a feed that hangs its reading is given up after one kill, can be tried again, and removed', async () => {
		const { browser } = session();
		extension.hang(true);
		const times = await timeAnswers(options, await options.tabId(), async () => {
			const added = await askBackground(options, 'addFeed', url('hang.xml'));
			expect(added).toMatchObject({ status: 'given-up', problem: { code: 'feed-took-too-long' } });
		});
		expectPrompt('while reading a feed hangs', times);
		extension.hang(false);
		await browser.stopBackground();
		const [woken] = await until('the background to answer', () => askBackground(options, 'listFeeds'));
		expect(woken?.status).toBe('given-up');
		await options.reload();
		await options.waitFor(() => /Given up/.test(document.querySelector('.feed-status')?.textContent ?? ''));
		await options.click('.feed .text-button');
		await options.waitFor(() => /Working/.test(document.querySelector('.feed-status')?.textContent ?? ''));
	}, 120_000);

	test('a feed of five megabytes that is none is refused in a sentence, and the interface is answered meanwhile', async () => {
		const times = await timeAnswers(options, await options.tabId(), async () => {
			const started = Date.now();
			const added = await askBackground(options, 'addFeed', url('types.xml'));
			console.log(`${name}: five megabytes of a feed took ${Date.now() - started} ms`);
			expect(added.status).toBe('broken');
			await new Promise((resolve) => setTimeout(resolve, 3000));
		});
		expectPrompt('while a feed of five megabytes is read', times);
	}, 120_000);

	test('a page that changes its address four hundred times a second is followed to its last one', async () => {
		const { browser } = session();
		let tab: Tab | undefined;
		const times = await timeAnswers(options, await options.tabId(), async () => {
			tab = await browser.open(url('flood'));
			await tab.waitFor(() => document.title === 'over').catch(() => {});
			await until(
				'the flood to be over',
				() => tab?.evaluate(() => document.title === 'over') ?? Promise.resolve(false),
			);
		});
		expectPrompt('while a page floods', times);
		if (!tab) return;
		const last = await tab.address();
		const tabId = await tab.tabId();
		await until(
			'the last address to be shown',
			async () => {
				const view = await askBackground(options, 'viewTab', tabId);
				return view.state === 'article' && view.view.article.url === last;
			},
			30_000,
		);
		await tab.close();
	}, 120_000);

	test('forty tabs opened at once are all read, and the interface is answered meanwhile', async () => {
		const count = 40;
		const ids: number[] = [];
		const times = await timeAnswers(options, await options.tabId(), async () => {
			const opened = await options.evaluate(
				async (base: string, most: number) => {
					const { browser, chrome } = globalThis as unknown as Record<string, typeof window.chrome>;
					const { tabs } = (browser ?? chrome) as typeof window.chrome;
					const all = Array.from({ length: most }, (_, i) => tabs.create({ url: `${base}${i}`, active: false }));
					return (await Promise.all(all)).map(({ id }) => id ?? -1);
				},
				url('tab-'),
				count,
			);
			ids.push(...opened);
			// one after the other: forty views at once would be a flood of the test's own
			for (const id of ids)
				await until(
					`tab ${ids.indexOf(id)} to be read`,
					async () => {
						await new Promise((resolve) => setTimeout(resolve, 200));
						return (await askBackground(options, 'viewTab', id)).state === 'article';
					},
					100_000,
				);
		});
		expectPrompt('while forty tabs open', times);
		await options.evaluate((all: number[]) => {
			const { browser, chrome } = globalThis as unknown as Record<string, typeof window.chrome>;
			return ((browser ?? chrome) as typeof window.chrome).tabs.remove(all);
		}, ids);
	}, 180_000);

	test('an article of ninety-four thousand quotes is answered for what was read of it, and its popup opens', async () => {
		const { browser } = session();
		let tab: Tab | undefined;
		const times = await timeAnswers(options, await options.tabId(), async () => {
			tab = await browser.open(url('quotes'));
			await untilState(tab, 'article');
		});
		expectPrompt('while ninety-four thousand quotes are read', times);
		if (!tab) return;
		const view = await askBackground(options, 'viewTab', await tab.tabId());
		expect(JSON.stringify(view).length).toBeLessThan(3_000_000);
		const started = Date.now();
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		console.log(`${name}: the popup of ninety-four thousand quotes took ${Date.now() - started} ms`);
		await popup.close();
		await tab.close();
	}, 180_000);
});
