import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/ui/tab/views.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import type { Layout, View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';

const COLOURS: Layout[] = [{ dark: false }, { dark: true }];
/** The last is a window of 1280 pixels at 200 %, the reader's zoom. */
const SIZES: Layout[] = [
	{ width: 320, height: 700 },
	{ width: 800, height: 700, dark: true },
	{ width: 1280, height: 1000, zoom: 2 },
];

/** The built pages as both browsers draw them; `interface-states` has the states that a test cannot bring about in passing. */
describe.each(BROWSER_NAMES)('in %s, axe finds no violation and nothing is cut off', (name) => {
	const session = useDemoSession(name);
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	const expectFlawless = async (view: View, layouts: Layout[]) => {
		for (const layout of layouts) {
			await view.laidOut(layout, async () => {
				const isDark = await view.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
				expect(isDark).toBe(layout.dark ?? false);
				const isCutOff = await view.evaluate(() => document.documentElement.scrollWidth > innerWidth);
				expect([isCutOff, ...(await runAxe(view))], JSON.stringify(layout)).toEqual([false]);
			});
		}
	};

	test.each([
		['of an article', 'strike-harbour', 'on-click', null],
		['with every explanation unfolded', 'vaccine-meridian', 'on-click', 'button[aria-expanded="false"]'],
		['of a page that is none', 'harbour/', 'on-click', null],
		['on a site that is off', 'cables-kestrel', 'off', null],
	] as const)('in the popup %s', async (_, id, mode, unfold) => {
		const { browser } = session();
		const options = await browser.openExtensionPage('ui/options.html');
		await askBackground(options, 'changeSiteRules', [{ site: new URL(url(id)).hostname.replace('www.', ''), mode }]);
		await options.close();
		const tab = await browser.open(url(id));
		const popup = await browser.openPopup(tab);
		try {
			await waitUntilFilled(popup);
			const isArticle = await popup.evaluate(() => document.querySelector('.view-tabs') !== null);
			for (const view of isArticle ? VIEWS : [null]) {
				if (view) await openView(popup, view);
				await popup.evaluate((selector: string | null) => {
					if (selector) for (const button of document.querySelectorAll<HTMLButtonElement>(selector)) button.click();
				}, unfold);
				await expectFlawless(popup, COLOURS);
			}
		} finally {
			await popup.close();
			await tab.close();
		}
	});

	test.each(['ui/options.html', 'ui/stories.html', 'ui/welcome.html', 'ui/help.html', 'ui/library.html'])(
		'in %s, also narrow, wide and zoomed',
		async (path) => {
			const tab = await session().browser.openExtensionPage(path);
			await waitUntilFilled(tab);
			await expectFlawless(tab, [...COLOURS, ...SIZES]);
			await tab.close();
		},
	);

	test('in the popup over a page that is closed to extensions', async () => {
		const { browser } = session();
		const tab = await browser.openExtensionPage('ui/welcome.html');
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		expect(await popup.text('h1')).toBe('Sidelight cannot run here');
		await expectFlawless(popup, COLOURS);
		await popup.close();
		await tab.close();
	});
});
