import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { PRIVATE_PAGES } from '../../tools/newsroom/private-pages.mjs';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { storedThings } from './stored-things.ts';

describe.each(BROWSER_NAMES)('in %s, with every site automatic, of what belongs to one reader alone', (name) => {
	const session = useDemoSession(name);
	let options: Tab;
	/** What is stored of pages, by store. */
	const kept = async () => {
		const things = await storedThings(options);
		const stores = ['articles', 'analyses', 'coverage'] as const;
		return Object.fromEntries(stores.map((store) => [store, Object.keys(things[`sidelight/${store}`] ?? {}).length]));
	};
	beforeAll(async () => {
		await allowEverySite(session().browser);
		options = await session().browser.openExtensionPage('ui/options.html');
	});

	test(`none of ${PRIVATE_PAGES.length} pages is read unasked, and the button says what the reader can do`, async () => {
		const { browser } = session();
		const tab = await browser.open('http://www.harbour-chronicle.test/');
		for (const { url, name: kind } of PRIVATE_PAGES) {
			await tab.goto(url);
			await until(`the button to say of ${kind} that it is left alone`, async () => {
				const { title } = await browser.buttonState(tab);
				if (!/not an article|looks private|not looked at/i.test(title)) throw new Error(title);
				return true;
			});
			// what is let in is given the time to report
			await new Promise((resolve) => setTimeout(resolve, 250));
			expect((await browser.buttonState(tab)).title, kind).not.toContain('this is an article');
			expect(await browser.scriptsIn(tab), kind).not.toContain('content.js');
		}
		expect(await kept()).toEqual({ articles: 0, analyses: 0, coverage: 0 });
		await tab.close();
	}, 120_000);

	test('one is read by the reader’s click in the popup, which says first why it was left alone', async () => {
		const { browser } = session();
		const page = PRIVATE_PAGES.find(({ name: kind }) => kind === 'a payslip');
		const payslip = await browser.open(page?.url ?? '');
		const popup = await browser.openPopup(payslip);
		await popup.waitFor(() => /Read this page once/.test(document.body.innerText));
		await popup.evaluate(() => {
			const buttons = [...document.querySelectorAll('button')];
			buttons.find(({ textContent }) => textContent === 'Read this page once')?.setAttribute('id', 'wanted');
		});
		await popup.click('#wanted');
		await waitUntilFilled(popup);
		await popup.waitFor((title: string) => document.querySelector('h1')?.textContent === title, page?.title ?? '');
		await popup.close();
		await payslip.close();
	});

	test('each is read when the reader asks for it', async () => {
		const { browser } = session();
		const tab = await browser.open('http://www.harbour-chronicle.test/');
		const tabId = await tab.tabId();
		for (const { url, title, name: kind } of PRIVATE_PAGES) {
			await tab.goto(url);
			const view = await until(`${kind} to be read`, async () => {
				const found = await askBackground(options, 'viewTab', tabId);
				// asked before the browser has told of the page, it was asked of the one before
				if (found.state !== 'article') await askBackground(options, 'lookAtTab', tabId, { anyway: true });
				return found.state === 'article' && found.view.article.url.startsWith(url.split('?')[0] ?? '')
					? found.view
					: null;
			});
			expect(view.article.title, kind).toBe(title.replaceAll('&amp;', '&'));
			expect(view.article.wordCount, kind).toBeGreaterThan(100);
		}
		await tab.close();
	}, 180_000);
});
