import { mkdirSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { HEAR_KEYS } from './hostile-page.ts';
import { floatingBox, keepByNote, openNote, paintedOn, selectPassage } from './select-passage.ts';

/** Every few milliseconds. */
const TAKE_KEYBOARD = 'globalThis.stealing = setInterval(() => window.focus(), 5);';

describe.each(BROWSER_NAMES)('in %s, on a page that is read by a click, which heard keys before us,', (name) => {
	const session = useDemoSession(name);
	let options: Tab;
	const opened: Tab[] = [];
	beforeAll(async () => {
		options = await session().browser.openExtensionPage('ui/options.html');
	});
	afterEach(async () => {
		for (const tab of opened.splice(0)) await tab.close().catch(() => {});
		for (const { id } of await askBackground(options, 'listHighlights'))
			await askBackground(options, 'deleteHighlight', id);
	});

	const openArticle = async () => {
		const { browser, pages } = session();
		const tab = await browser.open(pages.find(({ id }) => id === 'cables-meridian')?.url ?? '');
		opened.push(tab);
		await run(tab, HEAR_KEYS);
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		await popup.close();
		return tab;
	};
	/** Runs a script of the page's own. */
	const run = (tab: Tab, code: string) =>
		tab.evaluate((text: string) => {
			document.head.append(Object.assign(document.createElement('script'), { textContent: text }));
		}, code);
	const select = async (tab: Tab, which = 4) => {
		const words = await tab.evaluate(
			(nth: number) =>
				[...document.querySelectorAll('article p, main p')].flatMap(
					(paragraph) => /[A-Z][^.“”"]{40,70}(?= )/.exec(paragraph.firstChild?.nodeValue ?? '')?.[0] ?? [],
				)[nth] ?? '',
			which,
		);
		await selectPassage(tab, words);
		return words;
	};
	const pressHandle = async (tab: Tab) => {
		const handle = await until('the handle', () => floatingBox(tab));
		await tab.pressAt({ x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 });
	};
	const noteWindow = async () => {
		const view = await session().browser.waitForTab('ui/note-window.html');
		opened.push(view);
		await view.waitFor(() => document.querySelector('textarea') !== null);
		return view;
	};
	const keepIn = (view: Tab) =>
		until('the note to be kept', async () => {
			if ((await notes()).length > 0) return true;
			await view.press('Enter').catch(() => {});
			await rest(300);
			return false;
		});
	const notes = async () => (await askBackground(options, 'listHighlights')).map(({ note }) => note);
	const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	const stolen = (tab: Tab) => tab.evaluate('globalThis.stolen');

	test('a note is written in a window where the page takes the keyboard from its frame', async () => {
		const tab = await openArticle();
		await run(tab, TAKE_KEYBOARD);
		const words = await select(tab);
		await pressHandle(tab);
		const view = await noteWindow();
		await until('the frame to go', async () => (await floatingBox(tab)) === null);
		await view.type('who paid');
		mkdirSync('out/tests', { recursive: true });
		await view.screenshot(`out/tests/note-window-${name}.png`, { width: 364, height: 282 });
		await view.screenshot(`out/tests/note-window-${name}-dark.png`, { width: 364, height: 282, dark: true });
		await keepIn(view);
		expect(await notes()).toEqual(['who paid']);
		expect(await stolen(tab)).toEqual([]);
		await until('it to be painted', async () => (await paintedOn(tab)).includes(words));
		await until('the window to close', async () => !(await view.address().catch(() => '')));
	}, 60_000);

	test('what was written before the page took the keyboard goes along, and the next note opens in a window', async () => {
		const tab = await openArticle();
		await select(tab);
		await openNote(tab);
		await tab.type('who');
		await run(tab, TAKE_KEYBOARD);
		const view = await noteWindow();
		await view.type(' paid');
		await keepIn(view);
		expect(await notes()).toEqual(['who paid']);
		expect(await stolen(tab)).toEqual([]);
		await select(tab, 5);
		await pressHandle(tab);
		await noteWindow();
		expect(await floatingBox(tab)).toBeNull();
	}, 60_000);

	test('a note stays in its frame where the reader looks at another tab and comes back', async () => {
		const tab = await openArticle();
		await select(tab);
		await openNote(tab);
		await tab.type('who');
		await options.activate();
		await rest(1_000);
		await tab.activate();
		await rest(1_500);
		expect(await floatingBox(tab)).not.toBeNull();
		await tab.type(' paid');
		await keepIn(tab);
		expect(await notes()).toEqual(['who paid']);
	}, 60_000);

	test('a calm page’s note is kept from its frame', async () => {
		const tab = await openArticle();
		await select(tab);
		await keepByNote(tab, 0, 'who paid');
		expect(await notes()).toEqual(['who paid']);
		expect(await stolen(tab)).toEqual([]);
	}, 60_000);

	test('it reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
