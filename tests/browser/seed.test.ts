import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserUnderTest, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES, builtExtension, launchBrowser } from '../../tools/drivers/launch-browser.ts';
import { type Newsroom, startNewsroom } from '../../tools/newsroom/server.mjs';
import { readSeedText, seedPage, seedParts } from '../page/seed-page.ts';
import { allowEverySite } from './allow-every-site.ts';
import { waitUntilFilled } from './demo-session.ts';
import { readPopup } from './popup-reading.ts';

const seed = readSeedText();
if (seed === null) console.log('The seed article is not at hand: its tests are skipped. The newsroom has its twin.');

const ADDRESS = 'seed.test/2025/02/12/borders-and-membership';
/** The words between marks in the body, in order, and who says them. */
const PASSAGES = [
	['We want, like you, a sovereign and prosperous Ukraine', 'Pete Hegseth'],
	['Chasing this illusionary goal', 'Pete Hegseth'],
	['for as long as necessary', 'Biden administration'],
	['primarily focused on the security of Europe', 'Pete Hegseth'],
	['robust security guarantees', 'Pete Hegseth'],
	['capable European and non-European troops', 'Pete Hegseth'],
	['If these troops are deployed as peacekeepers', 'Pete Hegseth'],
] as const;

describe.skipIf(seed === null).each(BROWSER_NAMES)('in %s, the seed article', (name) => {
	let newsroom: Newsroom;
	let browser: BrowserUnderTest;
	const parts = seedParts(seed ?? '');
	beforeAll(async () => {
		newsroom = await startNewsroom({ extraPages: new Map([[ADDRESS, seedPage(parts)]]) });
		browser = await launchBrowser(name, { extension: builtExtension(name), proxyPort: newsroom.proxyPort });
		await allowEverySite(browser);
	});
	afterAll(async () => {
		await browser?.close();
		await newsroom?.close();
	});

	test('is shown as its editors would expect', async () => {
		const tab = await browser.open(`http://${ADDRESS}`);
		await until('the article to be read', async () => (await browser.buttonState(tab)).title.includes('is an article'));
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		mkdirSync('out/tests', { recursive: true });
		await popup.screenshot(`out/tests/seed-${name}-light.png`);
		await popup.screenshot(`out/tests/seed-${name}-dark.png`, { dark: true });
		const shown = await readPopup(popup);
		expect(shown.title).toBe(parts.headline);
		expect([shown.outlet, shown.agency]).toEqual(['Anewz', 'Reuters']);
		const actors = new Map(shown.actors.map((actor) => [actor.name, actor]));
		expect([...actors.keys()]).toEqual(expect.arrayContaining(['Pete Hegseth', 'NATO', 'Ukraine', 'Russia', 'China']));
		expect(actors.get('Pete Hegseth')?.role).toContain('Defense Secretary');
		for (const [words, speaker] of PASSAGES) {
			const quote = shown.quotes.find((each) => each.words.includes(words));
			expect(quote?.speaker, words).toBe(speaker);
		}
		expect(shown.quotes[0]?.words).toContain(PASSAGES[0][0]);
		expect(await popup.text()).not.toMatch(/Comments \(0\)|What is your opinion/);

		await popup.click('[aria-label="Open the side panel"]');
		const panel = await browser.waitForSidePanel(tab);
		await waitUntilFilled(panel);
		expect((await readPopup(panel)).title).toBe(parts.headline);
		for (const dark of [false, true]) {
			await panel.screenshot(`out/tests/seed-panel-${name}-${dark ? 'dark' : 'light'}.png`, { dark });
		}
		await tab.close();
		expect(await browser.extensionRequests()).toEqual([]);
		expect(await browser.problems()).toEqual([]);
	});
});
