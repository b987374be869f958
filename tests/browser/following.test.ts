import { beforeAll, describe, expect, test } from 'vitest';
import { siteOrigins } from '../../src/core/sites/match-patterns.ts';
import { siteName } from '../../src/core/sites/site-name.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';

/** The feed of an outlet whose article on the strike names the company in its lead and is never opened here. */
const FEED = 'http://currently.test/feed.json';
const COMPANY = 'Brandt Maritime';

describe.each(BROWSER_NAMES)('in %s, following', (name) => {
	const session = useDemoSession(name, [new URL(FEED).hostname]);
	beforeAll(() => allowEverySite(session().browser));
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	const open = async (id: string): Promise<Tab> => {
		const { browser } = session();
		const tab = await browser.open(url(id));
		await until('the article to be read', async () => (await browser.buttonState(tab)).title.includes('is an article'));
		return tab;
	};
	const withPopup = async (tab: Tab, use: (popup: View) => Promise<void>) => {
		const popup = await session().browser.openPopup(tab);
		try {
			await waitUntilFilled(popup);
			await use(popup);
		} finally {
			await popup.close();
		}
	};
	const withOptions = async <Answer>(use: (options: View) => Promise<Answer>): Promise<Answer> => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		await options.waitFor(() => document.querySelector('#follows') !== null);
		return use(options).finally(() => options.close());
	};
	/** Marks a button by the words it begins with, so that it can be clicked as a reader does. */
	const press = async (view: View, words: string, within: string) => {
		await view.waitFor(
			(label: string, around: string) => {
				const button = [...document.querySelectorAll(`${around} button`)].find((one) =>
					(one.textContent ?? '').trim().startsWith(label),
				);
				document.querySelector('#wanted-button')?.removeAttribute('id');
				button?.setAttribute('id', 'wanted-button');
				return button !== undefined;
			},
			words,
			within,
		);
		await view.click('#wanted-button');
	};
	const badgeOf = async (tab: Tab) => (await session().browser.buttonState(tab)).badge;

	test('what the publisher tags is shown as the publisher’s', async () => {
		const tab = await open('strike-harbour');
		await withPopup(tab, async (popup) => {
			await openView(popup, 'what');
			expect(await popup.text('.publisher-subjects')).toMatch(/The publisher’s tags:[\s\S]*Strikes/);
		});
		await tab.close();
	});

	test.each([
		['topics where the language has them', 'strike-hafenkurier', 'Streik', 'Hamburg', ['Labor › labor dispute']],
		['no guessed topics where it has none', 'cables-dzvin', 'НАТО', 'Норвегія', []],
	] as const)(
		'an article in another language has its publisher’s tags, key words and %s',
		async (_, id, tag, word, topics) => {
			const tab = await open(id);
			await withPopup(tab, async (popup) => {
				await openView(popup, 'what');
				expect(await popup.text('.publisher-subjects')).toContain(tag);
				expect(await popup.text('.key-phrases')).toContain(word);
				const shown = await popup.evaluate(() =>
					[...document.querySelectorAll('.chip')].map((chip) => chip.textContent),
				);
				expect(shown).toEqual(topics);
			});
			await tab.close();
		},
	);

	test('a topic and an actor are followed, each from an article about it', async () => {
		const other = await open('vaccine-meridian');
		await withPopup(other, async (popup) => {
			await openView(popup, 'what');
			await popup.click('.chip');
			await press(popup, 'Follow', '.topic-detail');
			await popup.waitFor(() => document.querySelector('.topic-detail .is-following') !== null);
		});
		await other.close();
		const tab = await open('strike-harbour');
		await withPopup(tab, async (popup) => {
			await openView(popup, 'who');
			await press(popup, COMPANY, '#actors');
			await press(popup, 'Follow', '.actor-details');
			await popup.waitFor(() => document.querySelector('.actor-details .is-following') !== null);
		});
		await tab.close();
		await withOptions(async (options) => {
			expect(await options.text('#follows')).toContain(COMPANY);
			expect(await options.evaluate(() => document.querySelectorAll('.follow').length)).toBe(2);
		});
	});

	test('the button counts what a feed brings about it, until the list was seen', async () => {
		const { browser } = session();
		const tab = await open('fine-kestrel');
		expect(await badgeOf(tab)).toBe('');
		await browser.grantOrigin(siteOrigins(siteName(new URL(FEED).hostname))[0] ?? '');
		await withOptions((options) => askBackground(options, 'addFeed', FEED));
		await tab.activate();
		await until('the button to count', async () => /^[1-9]/.test(await badgeOf(tab)));
		expect((await browser.buttonState(tab)).title).toMatch(/is an article.*about what you follow/);
		await withPopup(tab, async (popup) => {
			await popup.click('.follow-news summary');
			await popup.waitFor(() => document.querySelector('.follow-news[open] .badge') !== null);
			expect(await popup.text('.follow-news')).toContain(`about ${COMPANY}`);
			await until('the button to stop counting', async () => (await badgeOf(tab)) === '');
		});
		await withPopup(tab, async (popup) => {
			expect(await popup.evaluate(() => document.querySelector('.follow-news')?.hasAttribute('open'))).toBe(false);
		});
		await tab.close();
	});

	test('a chosen actor narrows related coverage to what names it, and all of it comes back', async () => {
		const tab = await open('strike-harbour');
		await withPopup(tab, async (popup) => {
			await openView(popup, 'coverage');
			await popup.waitFor(() => document.querySelector('.related-article') !== null);
			await openView(popup, 'who');
			await press(popup, COMPANY, '#actors');
			await openView(popup, 'coverage');
			await popup.waitFor(() =>
				/Showing only what shares/.test(document.querySelector('#coverage')?.textContent ?? ''),
			);
			expect(await popup.text('#coverage .filter-line')).toContain(COMPANY);
			await press(popup, 'Show all', '#coverage');
			await popup.waitFor(() => document.querySelector('.filter-line') === null);
		});
		await tab.close();
	});

	test('in a private window nothing can be followed and no news is shown', async () => {
		const { browser } = session();
		const tab = await browser.openPrivate(url('vaccine-meridian'));
		await until('the article to be read', async () => (await browser.buttonState(tab)).title.includes('is an article'));
		await withPopup(tab, async (popup) => {
			await openView(popup, 'what');
			await popup.click('.chip');
			await popup.waitFor(() => document.querySelector('.topic-detail') !== null);
			expect(await popup.evaluate(() => document.querySelectorAll('.follow-button, .follow-news').length)).toBe(0);
		});
		await tab.close();
	});

	test('what is let go in the options is gone', async () => {
		await withOptions(async (options) => {
			for (const left of [1, 0]) {
				await options.click('.follow .icon-button');
				await options.waitFor((count: number) => document.querySelectorAll('.follow').length === count, left);
			}
			expect(await askBackground(options, 'listFollowNews', null)).toEqual([]);
		});
	});

	test('after all of it the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
