import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';
import { keepByNote, paintedOn, selectPassage } from './select-passage.ts';

describe.each(BROWSER_NAMES)('in %s, highlights', (name) => {
	const session = useDemoSession(name);
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	/** Below the paragraph that the second edition changes. */
	let passages: string[];
	beforeAll(() => allowEverySite(session().browser));

	const openArticle = async (address: string) => {
		const { browser } = session();
		const tab = await browser.open(address);
		await until('the article to be read', async () => (await browser.buttonState(tab)).title.includes('is an article'));
		return tab;
	};
	const untilPainted = (tab: Tab, wanted: string[]) =>
		until(`${wanted.length} passages to be painted`, async () => {
			const painted = await paintedOn(tab);
			if (painted.join('|') !== [...wanted].sort().join('|')) throw new Error(painted.join('|'));
			return true;
		});

	test('are kept by the note, the menu and the shortcut, and leave the page as it was', async () => {
		const { browser } = session();
		const tab = await openArticle(url('cables-meridian'));
		passages = await tab.evaluate(() =>
			[...document.querySelectorAll('article p, main p')]
				.flatMap((paragraph) => /[A-Z][^.“”"]{60,90}(?= )/.exec(paragraph.firstChild?.nodeValue ?? '')?.[0] ?? [])
				.slice(4, 7),
		);
		expect(passages).toHaveLength(3);
		const [first = '', second = '', third = ''] = passages;
		const before = await tab.evaluate(() => document.documentElement.outerHTML);

		await selectPassage(tab, first);
		await keepByNote(tab);
		await untilPainted(tab, [first]);
		await selectPassage(tab, second);
		await browser.chooseFromMenu(tab, 'keep-selection');
		await untilPainted(tab, [first, second]);
		await selectPassage(tab, third);
		await browser.useShortcut(tab, 'save-highlight');
		await untilPainted(tab, [first, second, third]);

		await tab.press('Escape');
		await tab.waitFor(() => document.documentElement.lastElementChild === document.body);
		expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
		await tab.close();
	});

	test.each([
		['after a reload', (address: string) => address],
		['under an address with tracking parameters', (address: string) => `${address}?utm_source=letter`],
		['after the paragraph above changed', (address: string) => `${address}?v=2`],
		['on the AMP twin', () => url('cables-meridian-amp')],
	])('are there %s', async (_, change) => {
		const tab = await openArticle(change(url('cables-meridian')));
		await untilPainted(tab, passages);
		await tab.close();
	});

	test('are listed in the popup, edited there, deleted and brought back', async () => {
		const { browser } = session();
		const tab = await openArticle(url('cables-meridian'));
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		await openView(popup, 'kept');
		await popup.waitFor(() => document.querySelectorAll('.highlight').length === 3);
		await popup.evaluate(() => {
			document.querySelector('.highlight [aria-label^="Delete"]')?.setAttribute('id', 'wanted-delete');
		});
		await popup.click('#wanted-delete');
		await until('one to go', async () => (await paintedOn(tab)).length === 2);
		await popup.waitFor(() => {
			const buttons = [...document.querySelectorAll('button')];
			const undo = buttons.find(({ textContent }) => textContent === 'Undo');
			undo?.setAttribute('id', 'wanted-undo');
			return undo !== undefined;
		});
		await popup.click('#wanted-undo');
		await untilPainted(tab, passages);
		await popup.close();
		await tab.close();
	});

	test('whose words are gone are listed as lost and painted nowhere', async () => {
		const { browser } = session();
		const tab = await openArticle(url('cables-meridian'));
		const [first = ''] = passages;
		await untilPainted(tab, passages);
		await tab.evaluate((words: string) => {
			const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
			paragraph?.remove();
		}, first);
		await untilPainted(tab, passages.slice(1));
		const popup = await browser.openPopup(tab);
		await waitUntilFilled(popup);
		await openView(popup, 'kept');
		await popup.waitFor(() =>
			/no longer|lost|not on the page/i.test(
				document.querySelector('#highlights')?.textContent ?? document.body.innerText,
			),
		);
		await popup.close();
		await tab.close();
	});

	test('nothing is registered on a page without highlights', async () => {
		const tab = await openArticle(url('fine-meridian'));
		expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
		await tab.close();
	});

	test('are exported with their notes, as Markdown and as JSON', async () => {
		const { browser } = session();
		const options = await browser.openExtensionPage('ui/options.html');
		const [kept] = await askBackground(options, 'listHighlights');
		await askBackground(options, 'editHighlight', kept?.id ?? '', { note: 'Ask the *auditors*' });
		const markdown = await askBackground(options, 'exportHighlights', 'markdown', null);
		for (const passage of passages) expect(plain(markdown.content)).toContain(plain(passage));
		expect(markdown.content).toContain('Ask the \\*auditors\\*');
		const json = await askBackground(options, 'exportHighlights', 'json', null);
		expect(JSON.stringify(JSON.parse(json.content))).toContain('Ask the *auditors*');
		await options.close();
	});

	test('it asked nothing of any host and reported no errors', async () => {
		const { browser } = session();
		expect(await browser.extensionRequests()).toEqual([]);
		expect(await browser.problems()).toEqual([]);
	});
});

function plain(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
