import { describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';

describe.each(BROWSER_NAMES)('in %s, a reader who needs help', (name) => {
	const session = useDemoSession(name);

	test('finds the shortcuts as the browser has them, and a diagnosis without anything of what they read', async () => {
		const { browser } = session();
		const url = session().pages.find(({ id }) => id === 'strike-harbour')?.url ?? '';
		const tab = await browser.open(url);
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		await popup.close();
		const help = await browser.openExtensionPage('ui/help.html');
		await help.waitFor(() => document.querySelectorAll('.section > .keys > div').length === 3);
		const [opens] = (await help.text('.section > .keys')).split('Open Sidelight on this page');
		expect(opens?.replace(/\s+/g, ' ').trim()).toBe('Alt Shift S');
		await help.waitFor(() => document.querySelector('.diagnosis button:not(:disabled)'));
		const diagnosis = await help.text('.diagnosis pre');
		expect(diagnosis).toMatch(/^Sidelight \d+\.\d+\.\d+\nBrowser: .*(?:Chrome|Firefox)\/\d+/);
		expect(diagnosis).toMatch(/Stored: 1 articles/);
		expect(diagnosis).not.toContain(new URL(url).hostname);
		await tabTo(help, 'Copy these lines');
		await help.press('Enter');
		await until('the copy to be told', () => help.text('.notice').then((said) => said.includes('Copied')));
		await help.close();
		await tab.close();
	});

	test('is told what an update brought, in one line of the popup that a key closes', async () => {
		const { browser } = session();
		const options = await browser.openExtensionPage('ui/options.html');
		await waitUntilFilled(options);
		// as one who had Sidelight before there was such a line
		await askBackground(options, 'deleteEverything');
		await options.close();
		await browser.reloadExtension();
		const tab = await browser.open(session().pages.find(({ id }) => id === 'strike-harbour')?.url ?? '');
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		await popup.waitFor(() => document.querySelector('.whats-new'));
		const lines = await popup.evaluate(() => {
			const line = document.querySelector('.whats-new-line');
			const range = document.createRange();
			if (line) range.selectNodeContents(line);
			return range.getClientRects().length;
		});
		expect(lines).toBe(1);
		await tabTo(popup, 'Close what is new');
		await popup.press('Enter');
		await popup.waitFor(() => !document.querySelector('.whats-new'));
		expect(await popup.evaluate(() => document.activeElement === document.body)).toBe(false);
		await popup.close();
		const again = await browser.openPopup(tab);
		await waitUntilFilled(again);
		expect(await again.evaluate(() => document.querySelector('.whats-new'))).toBeNull();
		await again.close();
		await tab.close();
	});

	test('and the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
