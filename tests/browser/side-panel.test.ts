import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { readPopup } from './popup-reading.ts';
import { keepByNote, paintedOn, selectPassage } from './select-passage.ts';

/** Where the pictures go that are for looking at. */
const PICTURES = 'out/tests';
const WORDS = 'it is a result from three districts';

describe.each(BROWSER_NAMES)('in %s, the side panel', (name) => {
	const session = useDemoSession(name);
	let article: Tab;
	let panel: View;
	const page = (id: string) => {
		const found = session().pages.find((entry) => entry.id === id);
		if (!found) throw new Error(`The catalogue has no ${id}`);
		return found;
	};
	const showsTitle = (title: string) =>
		panel.waitFor((wanted: string) => document.querySelector('h1')?.textContent === wanted, title);
	const showsArticle = (id: string) => showsTitle(page(id).expected.title);

	beforeAll(async () => {
		const { browser } = session();
		mkdirSync(PICTURES, { recursive: true });
		article = await browser.open(page('vaccine-meridian').url);
		const popup = await browser.openPopup(article);
		await waitUntilFilled(popup);
		await popup.click('[aria-label="Open the side panel"]');
		panel = await browser.waitForSidePanel(article);
	});

	test('opens from the popup and shows all that the popup shows, with more room', async () => {
		await showsArticle('vaccine-meridian');
		const shown = await readPopup(panel);
		expect(shown.outlet).toBe(page('vaccine-meridian').expected.outlet);
		expect(shown.actors.map((actor) => actor.name)).toContain('Amara Osei');
		expect(shown.quotes.map(({ speaker }) => speaker)).toContain('Amara Osei');
	});

	test('shows a quote on the page beside it', async () => {
		await panel.click('.quote .quote-words');
		await until('the words to be marked', () =>
			article.evaluate(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0)),
		);
		// whoever goes through the panel goes on there
		expect(await panel.evaluate(() => document.activeElement?.className)).toContain('quote-words');
		await article.press('Escape');
	});

	test('lists what is kept on the page as soon as it is kept, and deletes it with a way back', async () => {
		await selectPassage(article, WORDS);
		await keepByNote(article);
		await panel.waitFor(
			(words: string) => document.querySelector('.highlight')?.textContent?.includes(words) ?? false,
			WORDS,
		);
		await panel.click('.highlight [aria-label^="Delete"]');
		await until('the passage to be painted no more', async () => (await paintedOn(article)).length === 0);
		await panel.waitFor(() => {
			const undo = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo');
			undo?.setAttribute('id', 'wanted-undo');
			return undo !== undefined;
		});
		await panel.click('#wanted-undo');
		await until('the passage to be painted again', async () => (await paintedOn(article)).length === 1);
	});

	test('follows the active tab, says what to do where it may not see the page, and shows it when that is done', async () => {
		const { browser } = session();
		const other = await browser.open(page('strike-harbour').url);
		await showsTitle('Not looked at yet');
		expect(await panel.text('main')).toContain('press the Sidelight button in the toolbar');
		expect(await runAxe(panel)).toEqual([]);
		await panel.screenshot(`${PICTURES}/side-panel-${name}-not-looked-at.png`, { width: 400, height: 700 });
		const popup = await browser.openPopup(other);
		await waitUntilFilled(popup);
		await popup.close();
		await showsArticle('strike-harbour');
		await article.activate();
		await showsArticle('vaccine-meridian');
		await other.close();
	});

	test('follows the tab to its next page', async () => {
		await article.goto(page('fine-meridian').url);
		await panel.waitFor(() => document.querySelector('h1')?.textContent === 'Not looked at yet');
		await article.back();
		const popup = await session().browser.openPopup(article);
		await waitUntilFilled(popup);
		await popup.close();
		await showsArticle('vaccine-meridian');
	});

	test.each([252, 320, 400, 800])(
		'%d px wide nothing is cut off, light and dark, and axe finds nothing',
		async (width) => {
			for (const dark of [false, true]) {
				const layout = { width, height: 900, dark };
				await panel.laidOut(layout, async () => {
					expect(await sticksOut(panel)).toEqual([]);
					expect(await linesWithADotFirst(panel)).toEqual([]);
					expect(await runAxe(panel)).toEqual([]);
				});
				await panel.screenshot(`${PICTURES}/side-panel-${name}-${width}-${dark ? 'dark' : 'light'}.png`, layout);
			}
		},
	);

	test('after all of it the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});

/** Elements that reach out of the viewport to the side, by their classes; a line that ends in an ellipsis ends where its box does. */
function sticksOut(view: View): Promise<string[]> {
	return view.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => {
				const line = element.parentElement;
				const isElided = line && getComputedStyle(line).textOverflow === 'ellipsis';
				const { right } = (isElided ? line : element).getBoundingClientRect();
				return right > document.documentElement.clientWidth + 1;
			})
			.map((element) => `${element.localName}.${element.className} ${element.getBoundingClientRect().right}`),
	);
}

/** Facts that begin a line and of which the dot before them is seen. */
function linesWithADotFirst(view: View): Promise<(string | null)[]> {
	return view.evaluate(() => {
		const identity = document.querySelector('.identity');
		const outlet = document.querySelector('.identity .outlet');
		if (!identity || !outlet) return ['no identity'];
		const before = (element: Element) => Number.parseFloat(getComputedStyle(element, '::before').width) || 0;
		return [...document.querySelectorAll('.identity-fact')]
			.filter((fact) => {
				const { left, top } = fact.getBoundingClientRect();
				const isFirst = left < outlet.getBoundingClientRect().left + before(fact);
				const isBelow = top >= outlet.getBoundingClientRect().bottom - 1;
				const isHidden = left + before(fact) <= identity.getBoundingClientRect().left + 1;
				return isBelow && isFirst && !isHidden;
			})
			.map(({ textContent }) => textContent);
	});
}
