import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { catalogue } from '../../tools/newsroom/catalogue.mjs';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { readFirstScreen } from './first-screen.ts';

const ARTICLES = catalogue()
	.filter(({ expected }) => expected.isArticle)
	.map(({ id }) => id);

/** Stops of the Tab key to anything on the first screen, and to the mode of the site. */
const MOST_STOPS = 12;
const MOST_STOPS_TO_MODE = 5;

describe.each(BROWSER_NAMES)('in %s, the first screen of the popup', (name) => {
	const session = useDemoSession(name);
	beforeAll(() => allowEverySite(session().browser));
	const page = (id: string) => {
		const found = session().pages.find((entry) => entry.id === id);
		if (!found) throw new Error(`The catalogue has no ${id}`);
		return found;
	};
	const open = async (id: string): Promise<Tab> => {
		const { browser } = session();
		const tab = await browser.open(page(id).url);
		await until('the article to be read', async () => (await browser.buttonState(tab)).title.includes('is an article'));
		return tab;
	};
	const withPopup = async (id: string, use: (popup: View, tab: Tab) => Promise<void>) => {
		const tab = await open(id);
		const popup = await session().browser.openPopup(tab);
		try {
			await waitUntilFilled(popup);
			await use(popup, tab);
		} finally {
			await popup.close();
			await tab.close();
		}
	};

	test.each(ARTICLES)('answers on %s who covers it, who said what, who is in it and what it is about', async (id) => {
		await withPopup(id, async (popup, tab) => {
			const told = await askBackground(popup, 'viewTab', await tab.tabId());
			const analysis = told.state === 'article' ? told.view.analysis : null;
			if (!analysis) throw new Error('Nothing is known of the article');
			for (const dark of [false, true]) {
				const screen = await popup.laidOut({ dark }, () => readFirstScreen(popup));
				expect([screen.width, screen.height, screen.hidden]).toEqual([420, 600, 0]);
				expect(screen.coverage).toMatch(/^(?:\d+ other outlets?|Find other reports)$/);
				if (analysis.quotes.some(({ shown, speaker }) => shown && speaker !== null)) {
					expect(screen.quotes.map(({ speaker }) => speaker)).toContainEqual(expect.stringMatching(/\p{L}/u));
				} else if (analysis.reading !== 'all') {
					expect(screen.note).toMatch(/does not read|only in part/);
				}
				expect(screen.actors.length).toBeGreaterThanOrEqual(Math.min(3, analysis.actors.length));
				if (analysis.actors[0]) expect(screen.actors.map((actor) => actor.name)).toContain(analysis.actors[0].name);
				expect(screen.subjects.length).toBeGreaterThan(0);
				expect(screen.kept).toMatch(/^\d+ kept/);
			}
		});
	});

	test('needs few stops of the Tab key to anything on it, and fewer to the mode of the site', async () => {
		await withPopup('strike-harbour', async (popup) => {
			await popup.waitFor(() => document.querySelector('.glance-difference, .glance-first, .no-coverage'));
			const stops: string[] = [];
			for (let stop = 1; stop <= MOST_STOPS; stop++) {
				await popup.press('Tab');
				const where = await popup.evaluate(() => {
					const group = document.activeElement?.closest('.mode-switch, .glance, .view-tabs, .site-words, .icon-button');
					return group ? group.className : null;
				});
				if (where) stops.push(where);
			}
			const reached = (part: string) => stops.findIndex((where) => where.includes(part)) + 1;
			expect(reached('mode-switch')).toBeGreaterThan(0);
			expect(reached('mode-switch')).toBeLessThanOrEqual(MOST_STOPS_TO_MODE);
			for (const part of ['view-tabs', 'is-coverage', 'is-quotes', 'is-who', 'is-what', 'is-kept']) {
				expect(reached(part), part).toBeGreaterThan(0);
			}
		});
	});

	test('leads to each view by its key, which is shown, and the focus goes along', async () => {
		await withPopup('strike-harbour', async (popup) => {
			const keys = await popup.evaluate(() =>
				[...document.querySelectorAll('.view-tab')].map((tab) => tab.querySelector('.view-key')?.textContent),
			);
			expect(keys).toEqual(['0', '1', '2', '3', '4', '5']);
			for (const [key, heading] of [
				['1', 'Who else covers it'],
				['2', 'Who said what'],
				['3', 'Who is in it'],
				['4', 'What it is about'],
				['5', 'Your highlights'],
				['0', 'Overview'],
			] as const) {
				await popup.press(key);
				await popup.waitFor(
					(wanted: string) => document.activeElement?.textContent?.trim().startsWith(wanted) ?? false,
					heading,
				);
				const shown = await popup.evaluate(() => document.querySelectorAll('[role="tabpanel"]:not([hidden])').length);
				expect(shown).toBe(1);
			}
		});
	});

	test('goes from one thing to the next within an answer by the arrow keys', async () => {
		await withPopup('strike-harbour', async (popup) => {
			await tabTo(popup, 'Who', '.glance');
			const names: string[] = [];
			for (let step = 0; step < 3; step++) {
				await popup.press('ArrowDown');
				names.push(await popup.evaluate(() => document.activeElement?.querySelector('.who-name')?.textContent ?? ''));
			}
			const shown = await popup.evaluate(() =>
				[...document.querySelectorAll('.who-name')].slice(0, 3).map(({ textContent }) => textContent),
			);
			expect(names).toEqual(shown);
			await popup.press('Enter');
			await popup.waitFor(
				(wanted: string) => document.querySelector('#view-who .actor.is-open .actor-name')?.textContent === wanted,
				names[2] ?? '',
			);
		});
	});

	test('looks as it should, light and dark', async () => {
		mkdirSync('out/tests', { recursive: true });
		await (await open('strike-ledger')).close();
		await withPopup('strike-harbour', async (popup) => {
			// the view that was open last is remembered
			await popup.press('0');
			await popup.waitFor(() => document.querySelector('.glance-difference, .glance-first'));
			for (const dark of [false, true]) {
				await popup.screenshot(`out/tests/first-screen-${name}-${dark ? 'dark' : 'light'}.png`, { dark });
			}
		});
	});

	test('after all of it the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
