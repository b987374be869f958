import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';
import { keepByNote, paintedOn, selectPassage } from './select-passage.ts';

const LANGUAGES = [
	{ language: 'de', direction: 'ltr' },
	{ language: 'ar', direction: 'rtl' },
] as const;
const IN_BOTH = BROWSER_NAMES.flatMap((name) => LANGUAGES.map((language) => ({ name, ...language })));
/** Words that only English has, with what stands around them. */
const ENGLISH = /.{0,40}(?<!\p{L})(?:the|and|which|with|your|you|this|that)(?!\p{L}).{0,40}/giu;

type Messages = Record<string, { message: string }>;
const messagesOf = (language: string): Messages =>
	JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8'));

describe.each(IN_BOTH)('in $name, an interface in $language', ({ name, language, direction }) => {
	const session = useDemoSession(name);
	const words = messagesOf(language);
	const said = (key: string) => words[key]?.message ?? '';
	let options: Tab;
	beforeAll(async () => {
		await allowEverySite(session().browser);
		options = await session().browser.openExtensionPage('ui/options.html');
		await waitUntilFilled(options);
		await options.evaluate((choice: string) => {
			const select = [...document.querySelectorAll('select')].find(({ options: offered }) =>
				[...offered].some(({ value }) => value === choice),
			);
			if (!select) throw new Error('No language can be chosen');
			select.value = choice;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		}, language);
		await options.waitFor((chosen: string) => document.documentElement.lang === chosen, language);
	}, 120_000);

	/** What stands there in our words, without what is an article's own: that has a language or a direction of its own. */
	const ours = (view: View) =>
		view.evaluate(() => {
			const copy = document.body.cloneNode(true) as HTMLElement;
			for (const own of copy.querySelectorAll('[dir="auto"], [lang], bdi, script, style, code, kbd, option'))
				own.remove();
			return copy.textContent ?? '';
		});
	const expectWhole = async (view: View) => {
		expect(await view.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
			language,
			direction,
		]);
		expect(await view.evaluate(() => getComputedStyle(document.body).direction)).toBe(direction);
		expect(await view.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1)).toBe(false);
		const withoutQuotes = (await ours(view)).replace(/„[^“]*“|«[^»]*»/g, '');
		expect(withoutQuotes.match(ENGLISH) ?? []).toEqual([]);
		expect(await runAxe(view)).toEqual([]);
	};
	const openArticle = async () => {
		const { browser, pages } = session();
		const tab = await browser.open(pages.find(({ id }) => id === 'cables-meridian')?.url ?? '');
		await until('the button to say so in the language', async () =>
			(await browser.buttonState(tab)).title.includes(said('button_article').slice(0, 20)),
		);
		return tab;
	};

	test('has every view of the popup in its words and its direction', async () => {
		const tab = await openArticle();
		const popup = await session().browser.openPopup(tab);
		await waitUntilFilled(popup);
		for (const view of ['overview', 'coverage', 'quotes', 'who', 'what', 'kept'] as const) {
			await openView(popup, view);
			expect(await popup.text(`#tab-${view}`)).toContain(said(`view_${view}`));
			await expectWhole(popup);
		}
		await popup.close();
		await tab.close();
	}, 180_000);

	test('keeps a passage by a note, and shows it in the library', async () => {
		const tab = await openArticle();
		const passage = await tab.evaluate(
			() =>
				[...document.querySelectorAll('article p, main p')].flatMap(
					(paragraph) => /[A-Z][^.“”"]{40,70}(?= )/.exec(paragraph.firstChild?.nodeValue ?? '')?.[0] ?? [],
				)[2] ?? '',
		);
		await selectPassage(tab, passage);
		await keepByNote(tab, 0, 'Holm');
		await until('the passage to be painted', async () => (await paintedOn(tab)).length === 1);
		await tab.close();
		const library = await session().browser.openExtensionPage('ui/library.html');
		await library.waitFor(
			(kept: string) => document.querySelector('.library-row')?.textContent?.includes(kept),
			passage,
		);
		expect(await library.text('h1')).toBe(said('library'));
		await expectWhole(library);
		await library.close();
		for (const { id } of await askBackground(options, 'listHighlights'))
			await askBackground(options, 'deleteHighlight', id);
	}, 120_000);

	test('has settings, stories, welcome and help page in its words', async () => {
		for (const [path, title] of [
			['ui/options.html', 'settings_title'],
			['ui/stories.html', 'stories_title'],
			['ui/welcome.html', 'welcome_title'],
			['ui/help.html', 'help'],
		] as const) {
			const page = await session().browser.openExtensionPage(path);
			await waitUntilFilled(page);
			expect(await page.text('h1')).toBe(said(title));
			await expectWhole(page);
			await page.close();
		}
	}, 180_000);

	test('and reports no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
