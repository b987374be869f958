import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession } from './demo-session.ts';

const FEEDS = ['http://kestrelnews.test/feed/rss', 'http://currently.test/feed.json'];
const HOSTS = FEEDS.map((url) => new URL(url).hostname);

/** What can be removed by key in the options: what its button is called, and how to count what there is. */
const REMOVED: [what: string, button: string, count: (options: View) => Promise<number>][] = [
	[
		'a rule',
		'Remove the rule for a.example',
		async (options) => (await askBackground(options, 'viewSettings')).rules.length,
	],
	['a feed', 'Stop following Kestrel', async (options) => (await askBackground(options, 'listFeeds')).length],
	['a topic', 'Stop following electricity', async (options) => (await askBackground(options, 'listFollows')).length],
	[
		'a correction',
		'Remove the correction of Kestrel Sound',
		async (options) => (await askBackground(options, 'listCorrections')).length,
	],
];

describe.each(BROWSER_NAMES)('in %s, by keyboard, the focus stays with the reader', (name) => {
	const session = useDemoSession(name, HOSTS);
	beforeAll(async () => {
		const { browser } = session();
		await allowEverySite(browser);
		const options = await browser.openExtensionPage('ui/options.html');
		await options.waitFor(() => document.querySelector('#storage') !== null);
		for (const url of FEEDS) await askBackground(options, 'addFeed', url);
		for (const host of ['a.example', 'b.example'])
			await askBackground(options, 'changeSiteRules', [{ site: host, mode: 'off' }]);
		for (const topic of ['electricity', 'harbours'])
			await askBackground(options, 'follow', { kind: 'topic', id: `medtop:${topic}`, name: topic }, null);
		for (const actor of ['Kestrel Sound', 'Vell Harbour'])
			await askBackground(options, 'restoreCorrection', {
				key: actor.toLowerCase(),
				name: actor,
				foundKind: 'person',
				verdict: 'place',
				correctedAt: new Date().toISOString(),
			});
		await options.close();
	});
	/** What has the focus, in the words a screen reader has; null for the body. */
	const focused = (view: View) =>
		view.evaluate(() => {
			const { activeElement } = document;
			if (!activeElement || activeElement === document.body) return null;
			return (activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '').trim();
		});

	test.each(REMOVED)('where %s is removed, put back, and removed for good', async (_, button, count) => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		try {
			await options.waitFor(() => document.querySelector('#storage') !== null);
			const before = await count(options);
			expect(before).toBeGreaterThan(1);

			await tabTo(options, button);
			await options.press('Enter');
			await until('Undo to have the focus', async () => (await focused(options)) === 'Undo');
			expect(await count(options)).toBe(before - 1);
			await options.press('Enter');
			await until('it to be back', async () => (await count(options)) === before);
			await until('the focus to be on the page again', async () => ![null, 'Undo'].includes(await focused(options)));

			await tabTo(options, button);
			await options.press('Enter');
			await until('Undo to have the focus', async () => (await focused(options)) === 'Undo');
			await options.press('Tab');
			expect(await focused(options)).toBe('Close this notice');
			await options.press('Enter');
			await options.waitFor(() => document.querySelector('.notice') === null);
			expect(await count(options)).toBe(before - 1);
			// the like button of the row that took its place
			expect(await focused(options)).toMatch(new RegExp(`^${button.split(' ').slice(0, 2).join(' ')}`));
		} finally {
			await options.close();
		}
	});

	test('and the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
