import { beforeEach, describe, expect, test } from 'vitest';
import type { SiteMode } from '../../src/core/sites/site-mode.ts';
import { sitePatternText } from '../../src/core/sites/site-pattern.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { useDemoSession } from './demo-session.ts';

const FILE = `# sidelight-rules
off gossipwire.test
automatic *://*.estuary-post.test/world
automatic *://mail.estuary-post.test/*
coverage-off estuary-post.test
never harbour-chronicle.test
automatic co.uk
automatic
on-click *://*/*
`;
const TAKEN = [
	'*://*.estuary-post.test/world automatic',
	'*://mail.estuary-post.test/* automatic',
	'gossipwire.test off',
];

describe.each(BROWSER_NAMES)('in %s, on the settings page, rules', (name) => {
	const session = useDemoSession(name);
	let options: Tab;
	beforeEach(async () => {
		await session().browser.grantOrigin('*://*/*');
		options = await session().browser.openExtensionPage('ui/options.html');
		await options.waitFor(() => document.querySelector('#sites') !== null);
		return () => options.close();
	});
	const settings = () => askBackground(options, 'viewSettings');
	const rules = async () => (await settings()).rules.map((rule) => `${sitePatternText(rule)} ${rule.mode}`).sort();
	const said = (words: RegExp) =>
		options.waitFor(
			(source: string) => new RegExp(source).test(document.querySelector('.announcer')?.textContent ?? ''),
			words.source,
		);
	const press = async (words: string, within: string) => {
		await tabTo(options, words, within);
		await options.press('Enter');
	};
	/** Chooses a file, as from the window of the system, which no test can look into. */
	const choose = (text: string) =>
		options.evaluate((content: string) => {
			const input = document.querySelector<HTMLInputElement>('#sites input[type="file"]');
			const files = new DataTransfer();
			files.items.add(new File([content], 'rules.txt'));
			if (!input) throw new Error('No field for a file');
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		}, text);
	async function setRules(all: [site: string, mode: SiteMode | null][]): Promise<void> {
		await askBackground(
			options,
			'changeSiteRules',
			all.map(([site, mode]) => ({ site, mode })),
		);
	}

	test('come from a file, whose wrong lines are named, go into one, and come back from that', async () => {
		await options.evaluate(() => {
			const create = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (blob: Blob) => {
				void blob.text().then((text) => {
					document.documentElement.dataset.handed = text;
				});
				return create(blob);
			};
			HTMLAnchorElement.prototype.click = () => {};
		});
		await choose(FILE);
		await said(/4 rules read.*Left out.*never harbour-chronicle\.test.*automatic co\.uk/);
		expect(await rules()).toEqual(TAKEN);
		expect((await settings()).features).toMatchObject([
			{ host: 'estuary-post.test', feature: 'coverage', isOn: false },
		]);
		await press('Export the rules', '#sites');
		const handed = await options.waitFor(() => document.documentElement.dataset.handed);
		await setRules(TAKEN.map((line) => [line.split(' ')[0] ?? '', null]));
		await askBackground(options, 'changeSiteFeatures', [
			{ site: 'estuary-post.test', feature: 'coverage', isOn: null },
		]);
		await options.waitFor(() => document.querySelectorAll('#sites .rule').length === 0);
		// the notice of the first file stays until that of this one comes, in the same words
		await options.evaluate(() => document.querySelector('.announcer > *')?.setAttribute('data-before', ''));
		await choose(String(handed));
		await options.waitFor(() => document.querySelector('.announcer > :not([data-before])') !== null);
		await said(/4 rules read/);
		expect(await rules()).toEqual(TAKEN);
		await press('Undo', '.announcer');
		await until('nothing to be left of the file', async () => (await rules()).length === 0);
	});

	test('are made for the news sites of a country at once, by keyboard, and the offer is made once', async () => {
		await tabTo(options, 'Country of the news sites', '.news-sites-offer');
		await options.evaluate(() => {
			const country = document.querySelector<HTMLSelectElement>('.news-sites-offer select');
			if (country) country.value = 'MT';
			country?.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await options.waitFor(() =>
			/Automatic on \d+ news/.test(document.querySelector('.news-sites-offer')?.textContent ?? ''),
		);
		await press('Automatic on', '.news-sites-offer');
		await said(/Automatic: \d+ rules/);
		expect((await rules()).length).toBeGreaterThan(2);
		expect((await rules()).every((rule) => rule.endsWith(' automatic'))).toBe(true);
		await options.waitFor(() => document.querySelector('.news-sites-offer') === null);
		await press('Undo', '.announcer');
		await options.waitFor(() => document.querySelector('.news-sites-offer') !== null);
		expect(await rules()).toEqual([]);
		await press('Do not offer this again', '.news-sites-offer');
		await options.waitFor(() => document.querySelector('.news-sites-offer') === null);
		const again = await session().browser.openExtensionPage('ui/options.html');
		await again.waitFor(() => document.querySelector('#sites .rules, #sites .empty') !== null);
		expect(await again.evaluate(() => document.querySelector('.news-sites-offer'))).toBeNull();
		await again.close();
	});

	test('are found, chosen and changed at once where there are 500, by keyboard, and brought back', async () => {
		await setRules(Array.from({ length: 500 }, (_, at) => [`paper-${at}.test`, 'on-click']));
		await options.waitFor(() => document.querySelectorAll('.rule').length >= 100);
		const inMode = async (mode: SiteMode) => (await settings()).rules.filter((rule) => rule.mode === mode).length;
		await tabTo(options, 'Choose all 500', '.rule-tools');
		await options.press(' ');
		await press('Off', '.rule-tools');
		await said(/Off: 500 rules/);
		expect(await inMode('off')).toBe(500);
		// the way to it leads through the list, which is short then
		await tabTo(options, 'Find a rule');
		await options.type('paper-49');
		await options.waitFor(() => document.querySelectorAll('.rules .rule').length === 11);
		await press('Undo', '.announcer');
		await until('all of them to be brought back', async () => (await inMode('on-click')) === 500);

		await tabTo(options, 'Choose all 11', '.rule-tools');
		await options.press(' ');
		await press('Off', '.rule-tools');
		await until('those that were found to be changed', async () => (await inMode('off')) === 11);
		await tabTo(options, 'Choose all 11', '.rule-tools');
		await options.press(' ');
		await tabTo(options, 'Who else covers it', '.rule-tools');
		await options.press(' ');
		await until('what is shown to be changed', async () => (await settings()).features.length === 11);
		expect(await runAxe(options)).toEqual([]);
		await press('Undo', '.announcer');
		await until('what is shown to be brought back', async () => (await settings()).features.length === 0);
		expect(await inMode('off')).toBe(11);
	});

	test('reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
