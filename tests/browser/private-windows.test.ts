import { beforeAll, describe, expect, test } from 'vitest';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';
import { keepByNote, paintedOn, selectPassage } from './select-passage.ts';
import { storedThings } from './stored-things.ts';

const ARTICLE = 'cables-meridian';

describe.each(BROWSER_NAMES)('in %s, a private window', (name) => {
	const session = useDemoSession(name);
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	const isArticle = (tab: Tab) =>
		until('the article to be read', async () =>
			(await session().browser.buttonState(tab)).title.includes('is an article'),
		);
	const stored = async (options: View) => JSON.stringify(await storedThings(options));
	const read = async (id: string) => {
		const tab = await session().browser.open(url(id));
		await isArticle(tab);
		return tab;
	};

	beforeAll(async () => {
		// the first private window may start the extension anew, so it comes before everything
		await (await session().browser.openPrivate('about:blank')).close();
		await allowEverySite(session().browser);
		await (await read('cables-kestrel')).close();
	});

	test('shows everything and leaves nothing stored, to the byte', async () => {
		const { browser } = session();
		const options = await browser.openExtensionPage('ui/options.html');
		const before = await stored(options);
		expect(before).toContain(url('cables-kestrel'));

		const tab = await browser.openPrivate(url(ARTICLE));
		await isArticle(tab);
		const words = await tab.evaluate(
			() => document.querySelectorAll('article p')[4]?.firstChild?.nodeValue?.slice(0, 60).trim() ?? '',
		);
		await selectPassage(tab, words);
		await keepByNote(tab);
		await until('the passage to be painted', async () => (await paintedOn(tab)).includes(words));
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		const shown = await popup.text();
		expect(shown).toContain('Private');
		expect(shown).toContain(words);
		await openView(popup, 'who');
		await popup.click('.actor .actor-button');
		await popup.waitFor(() => document.querySelector('.actor-tools') !== null);
		await tabTo(popup, 'Hide', '.actor-tools');
		await popup.press('Enter');
		await popup.waitFor(() => document.querySelector('.hidden-actors') !== null);
		await openView(popup, 'quotes');
		await popup.click('.quote .quote-words');
		await popup.close();
		expect(await stored(options)).toBe(before);
		await tab.close();

		expect(await stored(options)).toBe(before);
		await options.close();
	});

	test('closed, is forgotten: in an ordinary one the same article has no highlight and no hidden actor', async () => {
		const tab = await read(ARTICLE);
		const popup = await session().browser.openPopup(tab);
		await waitUntilFilled(popup);
		for (const view of ['kept', 'who'] as const) await openView(popup, view);
		expect(await popup.evaluate(() => document.querySelectorAll('.highlight, .hidden-actors').length)).toBe(0);
		expect(await paintedOn(tab)).toEqual([]);
		await popup.close();
		await tab.close();
	});

	test('after all of it the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
