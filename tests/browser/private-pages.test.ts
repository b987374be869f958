import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { PRIVATE_PAGES } from '../../tools/newsroom/private-pages.mjs';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';

/** Of three kinds two: all of them are judged, and read on request, by `tests/page/detect` and `tests/background`. */
const VISITED = PRIVATE_PAGES.filter((_, at) => at % 3 !== 2);
const HALF = Math.floor(VISITED.length / 2);

describe.each(BROWSER_NAMES)('in %s, with every site automatic, of what belongs to one reader alone', (name) => {
	const session = useDemoSession(name);
	let options: Tab;
	/** How much is stored of pages. */
	const kept = async () => {
		const { articles, coverageEntries } = await askBackground(options, 'viewStorageUse');
		return { articles, coverageEntries };
	};
	beforeAll(async () => {
		await allowEverySite(session().browser);
		options = await session().browser.openExtensionPage('ui/options.html');
	});

	test.each([VISITED.slice(0, HALF), VISITED.slice(HALF)])(
		`none of ${HALF} pages and more is read unasked, the button says what the reader can do, and each is read on request`,
		async (...pages) => {
			const { browser } = session();
			const tab = await browser.open('http://www.harbour-chronicle.test/');
			const tabId = await tab.tabId();
			for (const { url, title, name: kind } of pages) {
				const before = await kept();
				await tab.goto(url);
				await until(`the button to say of ${kind} that it is left alone`, async () => {
					const { title: said } = await browser.buttonState(tab);
					if (!/not an article|looks private|not looked at/i.test(said)) throw new Error(said);
					return true;
				});
				// what is let in is given the time to report
				await new Promise((resolve) => setTimeout(resolve, 250));
				expect((await browser.buttonState(tab)).title, kind).not.toContain('this is an article');
				expect(await browser.scriptsIn(tab), kind).not.toContain('content.js');
				expect(await kept(), kind).toEqual(before);

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
		},
		240_000,
	);

	test('one that was read once is left alone again, and read by the reader’s click in the popup, which says first why', async () => {
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
});
