import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Outlet, writeOutletLine } from '../../src/core/outlets/outlet-directory.ts';
import { siteOrigins } from '../../src/core/sites/match-patterns.ts';
import { siteName } from '../../src/core/sites/site-name.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type BrowserName, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES, builtExtension } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { goToChoice, tabTo } from '../../tools/drivers/tab-to.ts';
import { feedCatalogue } from '../../tools/newsroom/catalogue.mjs';
import { writePackedFile } from '../../tools/packing/write-packed-file.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { readPopup } from './popup-reading.ts';
import { tabThrough } from './tab-through.ts';

/** Outlets of the newsroom that a reader in an English browser is offered first. */
const NAMES = ['Currently', 'Harbour Chronicle', 'Meridian Post'];
/** And one that nobody answers for. */
const DIRECTORY: Outlet[] = [...NAMES, 'Nowhere Herald'].map((name) => {
	const url = feedCatalogue().find(({ outlet }) => outlet.includes(name))?.url ?? 'http://nowhere.test/feed.xml';
	const host = new URL(url).hostname.replace(/^www\./, '');
	return { name, host, country: 'US', languages: ['en'], kind: 'newspaper', isActive: true, urls: [url] };
});
const HOSTS = DIRECTORY.flatMap(({ urls }) => urls.map((url) => new URL(url).hostname));

/** A copy of the built extension whose directory holds the newsroom's outlets and no others: a test must not ask real ones. */
function withNewsroomDirectory(name: BrowserName): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-welcome-'));
	cpSync(builtExtension(name), folder, { recursive: true });
	const lines = writePackedFile({}, { lines: DIRECTORY.map(writeOutletLine).join('\n') });
	writeFileSync(path.join(folder, 'models/outlets.bin'), lines);
	return folder;
}

describe.each(BROWSER_NAMES)('in %s, the welcome page', (name) => {
	const folder = withNewsroomDirectory(name);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const session = useDemoSession(
		name,
		HOSTS,
		() => new Map(),
		() => folder,
	);
	const withWelcome = async (use: (welcome: View) => Promise<void>) => {
		const welcome = await session().browser.openExtensionPage('ui/welcome.html');
		try {
			await welcome.waitFor(
				() => document.querySelector('#follow-sources') && document.querySelector('.example .quote'),
			);
			await use(welcome);
		} finally {
			await welcome.close();
		}
	};

	test('shows on an invented article what Sidelight finds, and leads to its words', async () => {
		await withWelcome(async (welcome) => {
			await welcome.click('.example .quote-words');
			const [said, marked] = await welcome.evaluate(() =>
				['.example .quote-words', '.example-article mark'].map((part) => document.querySelector(part)?.textContent),
			);
			expect(marked).toBe(said);
			expect(await welcome.text('.example')).toContain('14 against 40 sailors');
		});
	});

	test('leads by three keys to three sources', async () => {
		await withWelcome(async (welcome) => {
			await welcome.press('Tab');
			expect(await welcome.evaluate(() => document.activeElement?.textContent)).toBe('Choose your sources');
			await welcome.press('Enter');
			await welcome.waitFor(() => document.activeElement?.id === 'follow-sources');
			expect(await welcome.text('#follow-sources')).toBe('Follow 3 outlets');
		});
	});

	test('leads by four clicks to an article whose coverage comes from three sources', async () => {
		const { browser } = session();
		// the reader's yes to the one question
		for (const host of HOSTS) for (const origin of siteOrigins(siteName(host))) await browser.grantOrigin(origin);
		const welcome = await browser.openExtensionPage('ui/welcome.html');
		await welcome.waitFor(() => document.querySelector('#follow-sources'));
		await welcome.click('#follow-sources');
		await welcome.waitFor(() => /3 of 3 sources checked/.test(document.querySelector('.followed')?.textContent ?? ''));
		expect(await runAxe(welcome)).toEqual([]);
		await welcome.evaluate(() => {
			const links = [...document.querySelectorAll('.followed-next a')];
			links.find(({ textContent }) => textContent === 'Go to Harbour Chronicle')?.setAttribute('id', 'wanted-outlet');
		});
		await welcome.click('#wanted-outlet');
		const tab = await browser.waitForTab('harbour-chronicle.test');
		const article = new URL(session().pages.find(({ id }) => id === 'strike-harbour')?.url ?? '').pathname;
		await tab.waitFor((wanted: string) => {
			const link = [...document.querySelectorAll('a')].find(({ pathname }) => pathname === wanted);
			link?.setAttribute('id', 'wanted-article');
			return link;
		}, article);
		await tab.click('#wanted-article');
		await tab.waitFor((wanted: string) => location.pathname === wanted && document.readyState === 'complete', article);
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		const { title, coverage } = await readPopup(popup);
		// each outlet is named with its country
		const outlets = coverage.map(({ outlet }) => outlet.replace(/ United States$/, ''));
		expect(outlets).toContain('Currently');
		expect(outlets.filter((outlet) => !NAMES.includes(outlet))).toEqual([]);
		expect(coverage.flatMap(({ titles }) => titles)).not.toContain(title);
		await popup.close();
		await tab.close();
		await welcome.close();
	});

	test('is gone through by keyboard alone: example, sources and one that does not answer, modes, news sites, and the way on', async () => {
		const { browser } = session();
		await allowEverySite(browser);
		await withWelcome(async (welcome) => {
			const { missed, unseen, stops } = await tabThrough(welcome);
			expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
			expect(stops).toBeGreaterThan(25);

			await tabTo(welcome, '', '.example .quote');
			await welcome.press('Enter');
			expect(await welcome.text('.example-article mark')).toBe(await welcome.text('.example .quote-words'));

			await tabTo(welcome, 'Nowhere Herald', '.sources-offered');
			await welcome.press(' ');
			await tabTo(welcome, 'Follow ', 'form');
			await welcome.press('Enter');
			await welcome.waitFor(() =>
				/3 of 4 sources checked/.test(document.querySelector('.followed')?.textContent ?? ''),
			);
			await tabTo(welcome, 'Do without it', '.followed');
			await welcome.press('Enter');
			await welcome.waitFor(() =>
				/3 of 3 sources checked/.test(document.querySelector('.followed')?.textContent ?? ''),
			);
			await welcome.waitFor(() => document.activeElement?.textContent === 'Undo');

			for (const [label, mode] of [
				['Off', 'off'],
				['On click', 'on-click'],
			] as const) {
				await goToChoice(welcome, label, 'On every site');
				await welcome.press('Enter');
				await until(`the mode to be ${label}`, async () => {
					return (await askBackground(welcome, 'viewSettings')).defaultMode === mode;
				});
			}
			await tabTo(welcome, 'Automatic on', '.news-sites-offer');
			await welcome.press('Enter');
			await until('the news sites to be automatic', async () => {
				const { rules } = await askBackground(welcome, 'viewSettings');
				return rules.length > 2 && rules.every(({ mode }) => mode === 'automatic');
			});
			await welcome.waitFor(() => document.querySelector('.news-sites-offer') === null);
			await welcome.waitFor(() => document.activeElement?.textContent === 'Undo');

			await tabTo(welcome, 'Help', '.welcome-end');
			await welcome.press('Enter');
			await welcome.waitFor(() => location.pathname === '/ui/help.html' && document.querySelector('h1') !== null);
		});
	});

	test('reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
