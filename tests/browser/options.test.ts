import { describe, expect, test } from 'vitest';
import type { SettingsView } from '../../src/messages/settings.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { goToChoice, tabTo } from '../../tools/drivers/tab-to.ts';
import { useDemoSession } from './demo-session.ts';
import { keepByNote, paintedOn, selectPassage } from './select-passage.ts';
import { storedThings } from './stored-things.ts';
import { tabThrough } from './tab-through.ts';

const FEED = 'http://kestrelnews.test/feed/rss';
const SITE = 'harbour-chronicle.test';

describe.each(BROWSER_NAMES)('in %s, by keyboard alone, the options page', (name) => {
	const session = useDemoSession(name, ['kestrelnews.test']);
	const withOptions = async (use: (options: View) => Promise<void>) => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		try {
			await options.waitFor(() => document.querySelector('#storage') !== null);
			await use(options);
		} finally {
			await options.close();
		}
	};
	/** Waits until the background holds the settings so: a change applies at once, without anything to save. */
	const hold = (options: View, what: string, are: (settings: SettingsView) => boolean) =>
		until(what, async () => {
			const settings = await askBackground(options, 'viewSettings');
			if (!are(settings)) throw new Error(JSON.stringify(settings).slice(0, 400));
			return true;
		});
	const focused = (options: View) => options.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);

	test('sets the mode of every site', async () => {
		await session().browser.grantOrigin('*://*/*');
		await withOptions(async (options) => {
			for (const [label, mode, key] of [
				['Off', 'off', 'Enter'],
				['On click', 'on-click', ' '],
				['Automatic', 'automatic', 'Enter'],
			] as const) {
				await goToChoice(options, label, 'Every site without a rule');
				await options.press(key);
				await hold(options, `the mode to be ${label}`, ({ defaultMode }) => defaultMode === mode);
			}
			expect(await runAxe(options)).toEqual([]);
		});
	});

	test('adds a rule, changes it and removes it', async () => {
		await withOptions(async (options) => {
			await tabTo(options, 'Add a rule for a site');
			await options.type(`https://www.${SITE}/shipping`);
			await until('the address to be typed', async () => (await focused(options)) === `https://www.${SITE}/shipping`);
			await tabTo(options, 'Mode');
			await until('the mode to be chosen', async () => {
				if ((await focused(options)) === 'on-click') return true;
				await options.press('ArrowUp');
				return false;
			});
			await tabTo(options, 'Add');
			await options.press('Enter');
			const rule = ({ rules }: SettingsView) => rules.map(({ host, mode }) => `${host} ${mode}`).join();
			await hold(options, 'the rule', (settings) => rule(settings) === `${SITE} on-click`);
			await goToChoice(options, 'Off', `On ${SITE}`);
			await options.press(' ');
			await hold(options, 'the changed rule', (settings) => rule(settings) === `${SITE} off`);
			expect(await runAxe(options)).toEqual([]);

			await tabTo(options, 'What happens on');
			await options.type(`markets.${SITE}`);
			await options.waitFor(
				(words: string) => document.querySelector('.setting-outcome')?.textContent?.includes(words),
				`Sidelight does nothing. Why: your rule for ${SITE}.`,
			);

			await tabTo(options, `Remove the rule for ${SITE}`);
			await options.press('Enter');
			await hold(options, 'the rule to go', (settings) => rule(settings) === '');
		});
	});

	test.each([
		['Articles I opened', 'articleDays'],
		['Related coverage', 'coverageDays'],
		['My highlights', 'highlightDays'],
	] as const)('changes how long these are kept: %s', async (label, kind) => {
		await withOptions(async (options) => {
			const before = (await askBackground(options, 'viewSettings')).retention[kind];
			await tabTo(options, label);
			await options.press('ArrowUp');
			await hold(options, `${label} to change`, ({ retention }) => retention[kind] !== before);
			await options.press('ArrowDown');
			await hold(options, `${label} to change back`, ({ retention }) => retention[kind] === before);
		});
	});

	test('follows a feed and lets it go', async () => {
		await session().browser.grantOrigin('*://*.kestrelnews.test/*');
		await withOptions(async (options) => {
			await tabTo(options, 'Add a feed');
			await options.type(FEED);
			await options.press('Enter');
			await options.waitFor(() => /Working/.test(document.querySelector('.feed')?.textContent ?? ''));
			expect(await runAxe(options)).toEqual([]);
			await tabTo(options, 'Stop following');
			await options.press('Enter');
			await until('the feed to go', async () => (await askBackground(options, 'listFeeds')).length === 0);
		});
	});

	test('leads to every control there is, one after the other, and each is seen when it has the focus', async () => {
		await withOptions(async (options) => {
			const at = ['a.example', '*://*.b.example/politics'];
			await askBackground(
				options,
				'changeSiteRules',
				at.map((site) => ({ site, mode: 'off' as const })),
			);
			await askBackground(options, 'follow', { kind: 'topic', id: 'medtop:harbours', name: 'harbours' }, null);
			await options.waitFor(() => document.querySelectorAll('.rule').length === 2);
			const { missed, unseen, stops } = await tabThrough(options);
			expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
			expect(stops).toBeGreaterThan(60);
			await askBackground(
				options,
				'changeSiteRules',
				at.map((site) => ({ site, mode: null })),
			);
		});
	});

	test('deletes everything, but not before asking: nothing is left, and the grants are given back', async () => {
		const { browser, pages } = session();
		const tab = await browser.open(pages.find(({ id }) => id === 'cables-kestrel')?.url ?? '');
		await until('the article to be read', async () => (await browser.buttonState(tab)).title.includes('is an article'));
		await selectPassage(tab, await tab.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? ''));
		await keepByNote(tab);
		await until('the passage to be painted', async () => (await paintedOn(tab)).length === 1);
		await tab.close();
		await withOptions(async (options) => {
			await askBackground(options, 'addFeed', FEED);
			await askBackground(options, 'restoreCorrection', {
				key: 'kestrel sound',
				name: 'Kestrel Sound',
				foundKind: 'person',
				verdict: 'place',
				correctedAt: new Date().toISOString(),
			});
			const isEverythingThere = async () => {
				const { articles, coverageEntries, highlights, feeds } = await askBackground(options, 'viewStorageUse');
				const corrections = (await askBackground(options, 'listCorrections')).length;
				return Math.min(articles, coverageEntries, highlights, feeds, corrections) > 0;
			};
			expect(await isEverythingThere()).toBe(true);

			await tabTo(options, 'Delete everything…');
			await options.press('Enter');
			await options.waitFor(() => document.activeElement?.textContent === 'Keep it');
			expect(await runAxe(options)).toEqual([]);
			await options.press('Enter');
			await options.waitFor(() => document.querySelector('dialog[open]') === null);
			expect(await isEverythingThere()).toBe(true);

			await options.press('Enter');
			await options.waitFor(() => document.querySelector('dialog[open]') !== null);
			await tabTo(options, 'Delete everything', 'dialog');
			await options.press('Enter');
			await until('everything to go', async () => {
				const things = Object.entries(await storedThings(options));
				const left = things.filter(([, values]) => Object.keys(values).length > 0).map(([store]) => store);
				if (left.length > 0) throw new Error(left.join());
				return true;
			});
			expect((await askBackground(options, 'viewSettings')).grantedOrigins).toEqual([]);
		});
	});

	test('after all of it the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
