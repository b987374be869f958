import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import type { Tab, View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { goToChoice } from '../../tools/drivers/tab-to.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';

/** The pages that a look must hold on, beside the popup. */
const PAGES = ['ui/stories.html', 'ui/library.html', 'ui/welcome.html'];

/** How bright the ground is, 0 to 255, and the size of the letters in CSS pixels. */
const drawn = (view: View) =>
	view.evaluate(() => {
		const { backgroundColor, fontSize } = getComputedStyle(document.body);
		return { ground: Number(/\d+/.exec(backgroundColor)?.[0]), letters: Number.parseFloat(fontSize) };
	});

describe.each(BROWSER_NAMES)('in %s, the look that a reader chooses', (name) => {
	const session = useDemoSession(name);
	let options: Tab;
	beforeAll(async () => {
		options = await session().browser.openExtensionPage('ui/options.html');
		await waitUntilFilled(options);
	});
	const choose = async (choice: string, label: string) => {
		await goToChoice(options, choice, label);
		await options.press('Enter');
		await options.waitFor(
			(wanted: string, of: string) =>
				document.querySelector(`[aria-label="${of}"] [aria-pressed="true"]`)?.textContent?.trim() === wanted,
			choice,
			label,
		);
	};

	test('is that of every part, whatever the system says, and of open ones at once', async () => {
		const { browser } = session();
		const stories = await browser.openExtensionPage('ui/stories.html');
		await waitUntilFilled(stories);
		expect((await drawn(stories)).ground).toBeGreaterThan(200);
		const usual = (await drawn(stories)).letters;
		await askBackground(options, 'setLook', {
			theme: 'dark',
			textSize: 'largest',
			language: 'en',
		});
		await stories.waitFor(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
		await stories.close();
		for (const path of PAGES) {
			const page = await browser.openExtensionPage(path);
			await waitUntilFilled(page);
			const { ground, letters } = await drawn(page);
			expect([path, ground < 60]).toEqual([path, true]);
			expect(letters / usual).toBeCloseTo(1.3);
			await page.close();
		}
		const tab = await browser.open(session().pages[0]?.url ?? '');
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		expect((await drawn(popup)).ground).toBeLessThan(60);
		await popup.laidOut({ dark: true }, async () => expect((await drawn(popup)).ground).toBeLessThan(60));
		await popup.close();
		await tab.close();
	});

	test('is chosen by keyboard in the settings', async () => {
		await options.activate();
		await choose('Light', 'Colours');
		await options.laidOut({ dark: true }, async () => expect((await drawn(options)).ground).toBeGreaterThan(200));
		await choose('Medium', 'Text size');
		await choose('As the system', 'Colours');
		await options.laidOut({ dark: true }, async () => expect((await drawn(options)).ground).toBeLessThan(60));
		expect(await askBackground(options, 'viewSettings')).toMatchObject({ theme: 'system', textSize: 'medium' });
	});

	test('and the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
