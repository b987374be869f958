import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';

describe.each(BROWSER_NAMES)('the built extension in %s', (name) => {
	const session = useDemoSession(name);
	const firstArticle = () => session().pages.find(({ kind }) => kind === 'article')?.url ?? '';

	test('puts nothing into a page before the reader asks', async () => {
		const { browser } = session();
		const tab = await browser.open(firstArticle());
		expect(await browser.scriptsIn(tab)).toEqual([]);
		await tab.close();
	});

	test('shows the headline in its popup after a click on its button', async () => {
		const { browser, pages } = session();
		const tab = await browser.open(firstArticle());
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		expect(await popup.text()).toContain(pages.find(({ kind }) => kind === 'article')?.expected.title);
		expect(await runAxe(popup)).toEqual([]);
		expect(await browser.scriptsIn(tab)).toEqual(['content.js', 'detector.js']);
		await popup.close();
		await tab.close();
	});

	test('answers again after the browser ended its background', async () => {
		const { browser } = session();
		const tab = await browser.open(firstArticle());
		await browser.stopBackground();
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		await popup.close();
		await tab.close();
	});

	test('reports no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
