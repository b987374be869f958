import { describe, expect, test } from 'vitest';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';

/** Chooses a mode for the site with the switch at the foot of the popup. */
async function chooseMode(
	session: ReturnType<ReturnType<typeof useDemoSession>>,
	tab: Tab,
	mode: string,
): Promise<void> {
	const popup = await session.browser.openPopup(tab);
	await waitUntilFilled(popup).catch(() => {});
	await popup.evaluate((name: string) => {
		const buttons = [...document.querySelectorAll<HTMLButtonElement>('.mode-switch button')];
		buttons.find(({ textContent }) => textContent === name)?.setAttribute('id', 'wanted-mode');
	}, mode);
	await popup.click('#wanted-mode');
	await popup.waitFor(() => document.querySelector('#wanted-mode')?.getAttribute('aria-pressed') === 'true');
	await popup.close();
}

describe.each(BROWSER_NAMES)('in %s, Sidelight reaches no further than it may:', (name) => {
	const session = useDemoSession(name);
	const article = () => session().pages.find(({ id }) => id === 'strike-harbour')?.url ?? '';
	const home = () => session().pages.find(({ id }) => id === 'harbour/')?.url ?? '';
	const buttonSays = (tab: Tab, words: string) =>
		until(`the button to say "${words}"`, async () => {
			const { title } = await session().browser.buttonState(tab);
			if (!title.includes(words)) throw new Error(title);
			return true;
		});

	test('after installation nothing is on a page, and the button says so', async () => {
		const { browser } = session();
		const tab = await browser.open(article());
		await buttonSays(tab, 'not looked at');
		expect(await browser.scriptsIn(tab)).toEqual([]);
		await tab.close();
	});

	test('on a click a page that is no article gets the small script alone, and the popup says why', async () => {
		const { browser } = session();
		const tab = await browser.open(home());
		const popup = await browser.openPopup(tab);
		await popup.waitFor(() => /Read it anyway/.test(document.body.innerText));
		expect(await browser.scriptsIn(tab)).toEqual(['detector.js']);
		await popup.close();
		await buttonSays(tab, 'not an article');
		await tab.close();
	});

	test('read anyway, it is read', async () => {
		const { browser } = session();
		const tab = await browser.open(home());
		const popup = await browser.openPopup(tab);
		await popup.waitFor(() => /Read it anyway/.test(document.body.innerText));
		await popup.evaluate(() => {
			const buttons = [...document.querySelectorAll('button')];
			buttons.find(({ textContent }) => textContent === 'Read it anyway')?.setAttribute('id', 'wanted-anyway');
		});
		await popup.click('#wanted-anyway');
		await popup.waitFor(() => document.querySelector('.identity') !== null);
		await popup.close();
		await tab.close();
	});

	test('one site made automatic leaves the others alone', async () => {
		const { browser, pages } = session();
		await browser.grantOrigin('*://*.harbour-chronicle.test/*');
		const tab = await browser.open(article());
		await chooseMode(session(), tab, 'Automatic');
		await tab.reload();
		await buttonSays(tab, 'this is an article');
		await tab.goto(pages.find(({ id }) => id === 'cables-kestrel')?.url ?? '');
		await buttonSays(tab, 'not looked at');
		expect(await browser.scriptsIn(tab)).toEqual([]);
		await tab.close();
	});

	test('on a site that is off nothing is injected, even where every site is automatic', async () => {
		const { browser } = session();
		await allowEverySite(browser);
		const tab = await browser.open(article());
		await buttonSays(tab, 'this is an article');
		await chooseMode(session(), tab, 'Off');
		await buttonSays(tab, 'switched off on harbour-chronicle.test');
		await tab.reload();
		await buttonSays(tab, 'switched off on harbour-chronicle.test');
		expect(await browser.scriptsIn(tab)).toEqual([]);
		const popup = await browser.openPopup(tab);
		await popup.waitFor(() => /off/i.test(document.querySelector('h1')?.textContent ?? ''));
		expect(await browser.scriptsIn(tab)).toEqual([]);
		await popup.close();
		await tab.close();
	});

	test('a grant taken back in the browser’s own pages is noticed', async () => {
		const { browser, pages } = session();
		await browser.revokeOrigin('*://*/*');
		const tab = await browser.open(pages.find(({ id }) => id === 'cables-kestrel')?.url ?? '');
		await buttonSays(tab, 'not looked at');
		expect(await browser.scriptsIn(tab)).toEqual([]);
		await tab.close();
	});

	test('a page of the browser is closed to it, and the popup says so', async () => {
		const { browser } = session();
		const tab = await browser.openExtensionPage('ui/options.html');
		await buttonSays(tab, 'cannot run');
		await tab.close();
	});

	test('it asked nothing of any host and reported no errors', async () => {
		const { browser } = session();
		expect(await browser.extensionRequests()).toEqual([]);
		expect(await browser.problems()).toEqual([]);
	});
});
