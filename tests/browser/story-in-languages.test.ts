import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { catalogue } from '../../tools/newsroom/catalogue.mjs';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';

const STORY = 'skarvind-ferry';
const LANGUAGES: Readonly<Record<string, string>> = {
	de: 'German',
	en: 'English',
	es: 'Spanish',
	fr: 'French',
	it: 'Italian',
	pl: 'Polish',
	sv: 'Swedish',
	uk: 'Ukrainian',
};
const REPORTS = catalogue()
	.filter(({ kind, expected }) => kind === 'article' && expected.story === STORY)
	.map(({ id, expected }) => ({ id, called: LANGUAGES[expected.language] ?? expected.language }));
const ENGLISH = REPORTS.find(({ called }) => called === 'English')?.id ?? '';

describe.each(BROWSER_NAMES)('in %s, a story told in eight languages', (name) => {
	const session = useDemoSession(name);
	const page = (id: string) => {
		const found = session().pages.find((entry) => entry.id === id);
		if (!found) throw new Error(`The catalogue has no ${id}`);
		return found;
	};
	const open = async (id: string): Promise<Tab> => {
		const tab = await session().browser.open(page(id).url);
		await until('the article to be read', async () =>
			(await session().browser.buttonState(tab)).title.includes('is an article'),
		);
		return tab;
	};
	beforeAll(async () => {
		await allowEverySite(session().browser);
		for (const { id } of REPORTS) await (await open(id)).close();
	});

	test('is of eight languages', () => {
		expect(REPORTS.map(({ called }) => called).toSorted()).toEqual(Object.values(LANGUAGES).toSorted());
	});

	test.each(REPORTS)(
		'the report in $called says so, who is in it and who said what, where a reader looks',
		async ({ id, called }) => {
			const tab = await open(id);
			const popup = await session().browser.openPopup(tab);
			await waitUntilFilled(popup);
			const { quotes, mainActors } = page(id).expected;
			await openView(popup, 'who');
			const who = await textOnScreen(popup, '#view-who .actor-name, #view-who .language-note strong');
			expect(who).toEqual(expect.arrayContaining(mainActors.map((actor) => actor.name)));
			expect(who.filter((words) => words.includes('only in part'))).toEqual(
				called === 'English' ? [] : [`Sidelight reads ${called} only in part.`],
			);
			await openView(popup, 'quotes');
			const speakers = await textOnScreen(popup, '#view-quotes .speaker-name');
			expect(speakers).toEqual(expect.arrayContaining(quotes.map(({ speaker }) => speaker)));
			const said = (await textOnScreen(popup, '#view-quotes .quote-words')).map(lettersOf);
			for (const { text } of quotes) expect(said).toContainEqual(expect.stringContaining(lettersOf(text)));
			await popup.close();
			await tab.close();
		},
	);

	test('the reports of the other languages stand beside the English one, and each can be read there', async () => {
		const tab = await open(ENGLISH);
		const popup = await session().browser.openPopup(tab);
		await waitUntilFilled(popup);
		await openView(popup, 'coverage');
		await unfold(popup);
		const others = REPORTS.filter(({ id }) => id !== ENGLISH).map(({ id }) => page(id).expected);
		const titles = await textOnScreen(popup, '#view-coverage .related-title');
		expect(titles.toSorted()).toEqual(others.map(({ title }) => title).toSorted());
		const outlets = await textOnScreen(popup, '#view-coverage .outlet-name');
		for (const { outlet } of others) expect(outlets).toContainEqual(expect.stringContaining(outlet));
		mkdirSync('out/tests', { recursive: true });
		await popup.screenshot(`out/tests/story-in-languages-${name}-popup.png`);
		await popup.close();
		await tab.close();
	});

	test('the page of stories shows one story with all of them', async () => {
		const stories = await session().browser.openExtensionPage('ui/stories.html');
		await stories.waitFor(() => document.querySelector('.story .story-articles summary'));
		const isFolded = await stories.evaluate(
			() => !document.querySelector<HTMLDetailsElement>('.story .story-articles')?.open,
		);
		if (isFolded) await stories.click('.story .story-articles summary');
		const titles = await textOnScreen(stories, '.story .story-articles .related-title');
		expect(titles.toSorted()).toEqual(REPORTS.map(({ id }) => page(id).expected.title).toSorted());
		expect(await stories.evaluate(() => document.querySelectorAll('.story').length)).toBe(1);
		await stories.screenshot(`out/tests/story-in-languages-${name}-stories.png`);
		await stories.close();
	});
});

/** Unfolds every list of a popup. */
async function unfold(popup: View): Promise<void> {
	await popup.waitFor(() => {
		const more = [...document.querySelectorAll<HTMLButtonElement>('button.text-button')].filter(({ textContent }) =>
			/^\d+ more/.test(textContent ?? ''),
		);
		for (const button of more) button.click();
		return more.length === 0;
	});
}

/** The words of the elements that a reader sees when each is scrolled to: those that nothing covers or hides. */
function textOnScreen(view: View, selector: string): Promise<string[]> {
	return view.evaluate(
		(wanted: string) =>
			[...document.querySelectorAll<HTMLElement>(wanted)].flatMap((element) => {
				element.scrollIntoView({ block: 'center', behavior: 'instant' });
				const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
				if (!box) return [];
				const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
				return seen && (element.contains(seen) || seen.contains(element)) ? [element.innerText.trim()] : [];
			}),
		selector,
	);
}

/** Without the marks and blanks around words, which languages set in their own ways. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
