import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteMode } from '../../src/core/sites/site-mode.ts';
import { readTypedSite } from '../../src/core/sites/typed-site.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { oddSites } from './odd-sites.ts';

const HOST = 'estuary-post.test';
const PAGES = [
	`${HOST}/world/tide`,
	`www.${HOST}/world/tide`,
	`live.${HOST}/world/tide`,
	`${HOST}/quiz/tide`,
	`mail.${HOST}/read/1`,
	'xn--fhre-loa.test/world/tide',
];

describe.each(BROWSER_NAMES)('in %s, a rule', (name) => {
	const session = useDemoSession(name, [], () => new Map(PAGES.map((address) => [address, REPORT])));
	const setRules = (rules: [site: string, mode: SiteMode | null][]) =>
		withOptions((options) =>
			askBackground(
				options,
				'changeSiteRules',
				rules.map(([site, mode]) => ({ site, mode })),
			),
		);
	async function withOptions<Answer>(use: (options: Awaited<ReturnType<typeof openOptions>>) => Promise<Answer>) {
		const options = await openOptions();
		try {
			return await use(options);
		} finally {
			await options.close();
		}
	}
	const openOptions = async () => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		await options.waitFor(() => document.querySelector('#sites') !== null);
		return options;
	};
	const isRead = async (tab: Tab) => (await session().browser.buttonState(tab)).title.includes('is an article');
	/** What is read by itself of the pages, once the last of them has been given the time that another needed. */
	const readOf = async (addresses: readonly string[], expected: readonly boolean[]) => {
		const found: boolean[] = [];
		for (const [at, address] of addresses.entries()) {
			const tab = await session().browser.open(`http://${address}`);
			if (expected[at]) {
				// once is enough: a page looks again when it is loaded whole
				found.push(await until(`${address} to be read`, () => isRead(tab)));
			} else {
				await new Promise((resolve) => setTimeout(resolve, 1_500));
				found.push(await isRead(tab));
			}
			await tab.close();
		}
		return found;
	};
	const setDefault = (mode: SiteMode) => withOptions((options) => askBackground(options, 'setDefaultMode', mode));
	beforeAll(async () => {
		// what the browser grants stays when the mode is another
		await allowEverySite(session().browser);
		await setDefault('on-click');
	});
	const [world = '', www = '', live = '', quiz = '', mail = '', idn = ''] = PAGES;

	test.each<[string, [string, SiteMode][], readonly [string, boolean][]]>([
		[
			'for a site',
			[[HOST, 'automatic']],
			[
				[world, true],
				[www, true],
				[live, true],
				[quiz, true],
				[mail, false],
			],
		],
		[
			'for a host alone',
			[[`*://${HOST}/*`, 'automatic']],
			[
				[world, true],
				[www, true],
				[live, false],
			],
		],
		[
			'for a part',
			[[`*://*.${HOST}/world`, 'automatic']],
			[
				[world, true],
				[live, true],
				[quiz, false],
			],
		],
		[
			'for a pattern',
			[[`*://*.${HOST}/wo*/t*`, 'automatic']],
			[
				[world, true],
				[quiz, false],
			],
		],
		[
			'for a part that is off',
			[
				[HOST, 'automatic'],
				[`*://*.${HOST}/qu*/t*`, 'off'],
			],
			[
				[world, true],
				[quiz, false],
			],
		],
		[
			'for mail itself',
			[[`mail.${HOST}`, 'automatic']],
			[
				[mail, true],
				[world, false],
			],
		],
	])('%s holds where it says, and no longer once it is gone', async (_, rules, pages) => {
		await setRules(rules);
		const addresses = pages.map(([address]) => address);
		expect(
			await readOf(
				addresses,
				pages.map(([, isWanted]) => isWanted),
			),
		).toEqual(pages.map(([, isWanted]) => isWanted));
		await setRules(rules.map(([site]) => [site, null]));
		expect(await readOf(addresses.slice(0, 1), [false])).toEqual([false]);
	});

	test.each([
		['a site', HOST],
		['a host alone', `*://${HOST}/*`],
		['a part', `*://*.${HOST}/world`],
		['a pattern', `*://*.${HOST}/wo*/t*`],
	])('for %s that is off or on click is shown in the popup, and does what it says', async (_, site) => {
		const { browser } = session();
		for (const mode of ['off', 'on-click'] as const) {
			await setRules([[site, mode]]);
			const tab = await browser.open(`http://${world}`);
			const popup = await browser.openPopup(tab);
			await popup.waitFor(
				(words: string) =>
					/Your rule/.test(document.querySelector('.site-words')?.textContent ?? '') &&
					(document.querySelector('h1')?.textContent ?? '').includes(words),
				mode === 'off' ? 'Switched off here' : 'Tide gates',
			);
			expect(await popup.text('.mode-switch [aria-pressed="true"]')).toBe(mode === 'off' ? 'Off' : 'On click');
			expect((await browser.scriptsIn(tab)).length > 0).toBe(mode === 'on-click');
			await popup.close();
			await tab.close();
		}
		await setRules([[site, null]]);
	});

	test('leaves out what the reader does without there, which the popup gives back', async () => {
		const { browser } = session();
		await withOptions((options) =>
			askBackground(options, 'changeSiteFeatures', [
				{ site: `*://*.${HOST}/world`, feature: 'context', isOn: false },
				{ site: HOST, feature: 'coverage', isOn: false },
			]),
		);
		const notes = () =>
			[...document.querySelectorAll('#view-overview .feature-off')].map(({ textContent }) => textContent).join();
		const tab = await browser.open(`http://${world}`);
		const popup = await browser.openPopup(tab);
		await until('both to be named', async () => /Who else.*People/s.test(await popup.evaluate(notes)));
		await tabTo(popup, 'Show it again', '#view-overview');
		await popup.press('Enter');
		await until('coverage to be back', async () => {
			const words = await popup.evaluate(notes);
			return !words.includes('Who else') && words.includes('People');
		});
		await popup.close();
		await tab.close();
		const other = await browser.open(`http://${quiz}`);
		const elsewhere = await browser.openPopup(other);
		await waitUntilFilled(elsewhere);
		expect(await elsewhere.evaluate(notes)).toBe('');
		await elsewhere.close();
		await other.close();
	});

	test('whose permission was taken back waits for it with the others, and holds again when it is given', async () => {
		const { browser } = session();
		const others = ['coast-daily.test', 'sele-islander.test'];
		await setRules([HOST, ...others].map((site) => [site, 'automatic']));
		await browser.revokeOrigin('*://*/*');
		await withOptions(async (options) => {
			await options.waitFor(() => /3 of these sites/.test(document.querySelector('#sites')?.textContent ?? ''));
			const tab = await browser.open(`http://${world}`);
			await until('the page to be left alone', async () =>
				(await browser.buttonState(tab)).title.includes('not looked at'),
			);
			expect(await browser.scriptsIn(tab)).toEqual([]);
			// only the permission: by the default all sites would be read
			await browser.grantOrigin('*://*/*');
			await until('the page to be read', () => isRead(tab));
			await options.waitFor(() => document.querySelector('#sites .permission-warning') === null);
			await tab.close();
		});
		await setRules([HOST, ...others].map((site) => [site, null]));
	});

	test('of an odd shape is taken by the browser, beside all the others', async () => {
		const sites = oddSites(HOST).map((typed) => {
			const read = readTypedSite(typed);
			if ('problem' in read) throw new Error(`${typed}: ${read.problem}`);
			return read.site;
		});
		await withOptions(async (options) => {
			const registered = () =>
				options.evaluate(async () => {
					const scripts = await chrome.scripting.getRegisteredContentScripts();
					return scripts.map(({ id }) => id).filter((id) => id.startsWith('detector-'));
				});
			await setRules([HOST, ...sites].map((site) => [site, 'automatic']));
			const wanted = [HOST, ...sites].map((site) => `detector-${site}`);
			await until('all of them to be registered', async () => {
				const now = new Set(await registered());
				const left = wanted.filter((id) => !now.has(id));
				if (left.length > 0) throw new Error(left.join());
				return true;
			});
			expect(await readOf([world, idn], [true, true])).toEqual([true, true]);
			await setRules([HOST, ...sites].map((site) => [site, null]));
			await until('none to be left', async () => {
				const left = await registered();
				if (left.length > 0) throw new Error(left.join());
				return true;
			});
		});
	});

	test('for a part holds there when a page changes its address from within, and not where it leads out of it', async () => {
		await setRules([
			[HOST, 'on-click'],
			[`*://*.${HOST}/world`, 'automatic'],
		]);
		const moveTo = (tab: Tab, path: string) => tab.evaluate((to: string) => history.pushState(null, '', to), path);
		const tab = await session().browser.open(`http://${quiz}`);
		await moveTo(tab, '/world/river');
		await until('the part to be read', () => isRead(tab));
		await moveTo(tab, '/quiz/river');
		await until('the page to be left alone', async () => !(await isRead(tab)));
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		expect(await isRead(tab)).toBe(false);
		await tab.close();
		await setRules([
			[HOST, null],
			[`*://*.${HOST}/world`, null],
		]);
	});

	test('for every site leaves mail to the reader’s click, and says why', async () => {
		const { browser } = session();
		await setDefault('automatic');
		expect(await readOf([world, mail], [true, false])).toEqual([true, false]);
		const tab = await browser.open(`http://${mail}`);
		const popup = await browser.openPopup(tab);
		await popup.waitFor(() =>
			/Looks like mail: only when you ask/.test(document.querySelector('.site-words')?.textContent ?? ''),
		);
		await waitUntilFilled(popup);
		expect(await popup.text('h1')).toContain('Tide');
		await popup.close();
		await tab.close();
	});
});

const REPORT = `<!doctype html><html lang="en"><head><title>Tide gates hold through the highest water of the year</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:30:00Z"></head><body><article>
<h1>Tide gates hold through the highest water of the year</h1>
${Array.from(
	{ length: 8 },
	(_, at) =>
		`<p>The gates at the mouth of the Osk were closed for the ${at + 1}. time on Monday, and the water stayed ${at + 3} centimetres below the quay wall, the harbour office said. “We have never had to close them so often in one winter,” said Marta Vell, who runs the gates.</p>`,
).join('\n')}
</article></body></html>`;
