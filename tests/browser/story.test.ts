import { beforeAll, describe, expect, test } from 'vitest';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { PLANTED_DIFFERENCES } from '../../tools/newsroom/catalogue.mjs';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView, readPopup } from './popup-reading.ts';

describe.each(BROWSER_NAMES)('in %s, reading a story', (name) => {
	const session = useDemoSession(name);
	beforeAll(() => allowEverySite(session().browser));
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	const isArticle = (tab: Tab) =>
		until('the article to be read', async () =>
			(await session().browser.buttonState(tab)).title.includes('is an article'),
		);
	const open = async (id: string) => {
		const tab = await session().browser.open(url(id));
		await isArticle(tab);
		return tab;
	};
	const popupOf = async (tab: Tab) => {
		const popup = await session().browser.openPopup(tab);
		await waitUntilFilled(popup);
		return popup;
	};
	/** The words marked on the page: the highlight registry holds them. */
	const markedOn = (tab: Tab) =>
		tab.evaluate(() =>
			[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
		);

	test('the other articles of the story stand under related coverage, and no others', async () => {
		for (const id of ['vaccine-ledger', 'cables-kestrel', 'fine-kestrel', 'vaccine-lantern']) {
			await (await open(id)).close();
		}
		const tab = await open('vaccine-meridian');
		const popup = await popupOf(tab);
		const { coverage } = await readPopup(popup);
		expect(coverage.map(({ outlet }) => outlet).sort()).toEqual(['Daily Lantern', 'The Fennimore Ledger']);
		await popup.close();
		await tab.close();
	});

	test('a wire text carried elsewhere is one report, however many carry it', async () => {
		await (await open('fine-harbour')).close();
		const tab = await open('fine-lantern');
		const popup = await popupOf(tab);
		await openView(popup, 'coverage');
		const carried = await popup.evaluate(() => ({
			heading: document.querySelector('.carried h3')?.textContent,
			outlets: [...document.querySelectorAll('.carried .outlet-name bdi')].map(({ textContent }) => textContent).sort(),
			isDrawn: document.querySelector('.timeline [role="img"]')?.getAttribute('aria-label') ?? '',
		}));
		expect(carried.heading).toBe('This same text, carried by 2 more outlets via Corvane News Agency');
		expect(carried.outlets).toEqual(['Harbour Chronicle', 'Kestrel News']);
		expect(carried.isDrawn).toMatch(
			/^Timeline of 3 outlets, earliest first: Harbour Chronicle, .*this article, Daily Lantern/,
		);
		await popup.close();
		await tab.close();
	});

	test('the popup says what differs most and leads to all of it: number, quote and fact, each with both sources', async () => {
		const tab = await open('vaccine-lantern');
		const popup = await popupOf(tab);
		await popup.waitFor(() => document.querySelector('.glance-difference'));
		const { values } = PLANTED_DIFFERENCES.disagreeingNumber;
		expect(await popup.text('.glance-difference')).toContain(
			`${values['vaccine-lantern']} or ${values['vaccine-meridian']} children?`,
		);
		await popup.click('.glance-difference');
		await popup.waitFor(() => document.querySelector('#view-coverage:not([hidden]) .difference'));
		expect(await popup.text('.differences-link')).toMatch(/^\d+ differences between the reports/);
		const shown = await popup.evaluate(() =>
			[...document.querySelectorAll('.difference-kind')].map((kind) => ({
				kind: kind.querySelector('h3')?.textContent ?? '',
				differences: [...kind.querySelectorAll('.difference')].map((difference) => ({
					text: difference.textContent ?? '',
					marked: [...difference.querySelectorAll('mark')].map(({ textContent }) => textContent),
					sources: [...difference.querySelectorAll('a')].map(({ textContent }) => textContent).sort(),
				})),
			})),
		);
		const first = (title: string) => shown.find(({ kind }) => kind === title)?.differences[0];
		const bothOthers = ['The Fennimore Ledger', 'The Meridian Post'];
		const { disagreeingNumber, cutQuote, missingFact } = PLANTED_DIFFERENCES;
		expect(first('Numbers that disagree')).toMatchObject({
			marked: [disagreeingNumber.values['vaccine-lantern'], disagreeingNumber.values['vaccine-meridian']],
			sources: bothOthers,
		});
		expect(first('Quotes told otherwise')).toMatchObject({
			text: expect.stringContaining(`${cutQuote.speaker}, cut short here“${cutQuote.cut.text},”This article`),
			marked: [cutQuote.whole.text.slice(`${cutQuote.cut.text}, `.length)],
			sources: bothOthers,
		});
		expect(first('Told elsewhere, not here')).toMatchObject({
			text: expect.stringMatching(new RegExp(Object.values(missingFact.toldBy).join('|'))),
			sources: bothOthers,
		});
		await tab.close();
	});

	test('what an outlet changes after the article was read is told with what stood there before', async () => {
		const page = session().pages.find(({ revisedUrl }) => revisedUrl !== null);
		if (!page?.revisedUrl) throw new Error('The newsroom revises nothing');
		const tab = await open(page.id);
		await tab.goto(page.revisedUrl);
		await isArticle(tab);
		const popup = await popupOf(tab);
		await openView(popup, 'coverage');
		await popup.waitFor(() => document.querySelector('.text-change ins'));
		expect(await popup.text('.text-change del')).not.toBe(await popup.text('.text-change ins'));
		await popup.close();
		await tab.close();
	});

	test('a click on a quote scrolls to its words and marks them', async () => {
		const tab = await open('vaccine-meridian');
		const popup = await popupOf(tab);
		await openView(popup, 'quotes');
		const words = await popup.text('.quote .quote-words');
		await popup.click('.quote .quote-words');
		const marked = await until('the words to be marked', async () => {
			const found = await markedOn(tab);
			return found.length > 0 ? found : null;
		});
		expect(plain(marked.join(' '))).toContain(plain(words.split('…')[0] ?? ''));
		await popup.close();
		await tab.close();
	});

	test('a quote is copied with its source, and its link leads to the words', async () => {
		const tab = await open('vaccine-meridian');
		const popup = await popupOf(tab);
		await openView(popup, 'quotes');
		await popup.click('.quote [aria-label="Copy with source"]');
		await popup.waitFor(() => /^Copied/.test(document.querySelector('.announcer p')?.textContent ?? ''));
		const words = await popup.evaluate(() => document.querySelector('.quote-words')?.textContent ?? '');
		await popup.close();
		const citation = await pasteInto(tab);
		const [, said, speaker, link] = /^“(.+)”, (.+), (http\S+)$/.exec(citation) ?? [];
		expect(said).toBe(words);
		expect(speaker).toMatch(/^Amara Osei, .*The Meridian Post, \w+ \d+, \d{4}$/);
		expect(link).toContain('#:~:text=');
		await tab.close();
		const again = await session().browser.open(link ?? '');
		await again.waitFor(
			(part: string) => {
				const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(part));
				const box = paragraph?.getBoundingClientRect();
				return scrollY > 0 && box && box.top >= 0 && box.bottom <= innerHeight;
			},
			words.slice(0, 30),
		);
		await again.close();
	});

	test('quotes stand by speaker where the reader wants it, also the next time', async () => {
		const tab = await open('vaccine-meridian');
		const popup = await popupOf(tab);
		await openView(popup, 'quotes');
		await popup.click('.quote-order button:last-child');
		await popup.waitFor(() => document.querySelectorAll('.speaker-group').length > 1);
		await popup.close();
		const again = await popupOf(tab);
		// it shows the view in which it closed
		await again.waitFor(() => document.querySelector('#tab-quotes[aria-selected="true"]'));
		await again.waitFor(() =>
			[...document.querySelectorAll('.speaker-title')].some(({ textContent }) => textContent?.includes('Amara Osei')),
		);
		await again.click('.quote-order button:first-child');
		await again.waitFor(() => document.querySelectorAll('.speaker-group').length === 0);
		await again.close();
		await tab.close();
	});

	test('a quote is kept with one click, shows as kept, and is let go with another', async () => {
		const tab = await open('vaccine-meridian');
		const popup = await popupOf(tab);
		const keep = '.quote [aria-label="Keep as a highlight"]';
		const isKept = (wanted: boolean) =>
			popup.waitFor(
				(selector: string, pressed: string) =>
					document.querySelector(selector)?.getAttribute('aria-pressed') === pressed,
				keep,
				String(wanted),
			);
		await openView(popup, 'quotes');
		await isKept(false);
		await popup.click(keep);
		await isKept(true);
		await openView(popup, 'kept');
		expect(await popup.text('.highlight-words')).toContain(
			(await popup.evaluate(() => document.querySelector('.quote-words')?.textContent ?? '')).slice(0, 30),
		);
		await openView(popup, 'quotes');
		await popup.click(keep);
		await isKept(false);
		await popup.close();
		await tab.close();
	});

	test('an actor’s mentions are shown one after the other', async () => {
		const tab = await open('vaccine-meridian');
		const popup = await popupOf(tab);
		await openView(popup, 'who');
		await popup.click('.actor-button');
		await popup.waitFor(() => /^1 of \d+$/.test(document.querySelector('.stepper output')?.textContent ?? ''));
		expect(await markedOn(tab)).toHaveLength(1);
		await popup.click('.stepper button:last-of-type');
		await popup.waitFor(() =>
			/^(?:2 of \d+|1 of 1)$/.test(document.querySelector('.stepper output')?.textContent ?? ''),
		);
		await popup.close();
		await tab.close();
	});

	test('related coverage opens in a tab', async () => {
		const { browser } = session();
		const tab = await open('vaccine-meridian');
		const popup = await popupOf(tab);
		await openView(popup, 'coverage');
		const address = await popup.evaluate(
			() => document.querySelector<HTMLAnchorElement>('.related-title a')?.href ?? '',
		);
		await popup.click('.related-title a');
		const opened = await browser.waitForTab(new URL(address).host);
		expect(await opened.address()).toBe(address);
		await opened.close();
		await popup.close();
		await tab.close();
	});

	test('the hostile article is text, and nothing of it runs', async () => {
		const tab = await open('hostile');
		const popup = await popupOf(tab);
		const { title } = await readPopup(popup);
		expect(title).toContain('<script>window.__pwned');
		expect(await popup.evaluate(() => document.querySelectorAll('script:not([src]), img, svg[onload]').length)).toBe(0);
		expect(await popup.evaluate(() => '__pwned' in window)).toBe(false);
		expect(await tab.evaluate(() => '__pwned' in window)).toBe(false);
		await popup.close();
		await tab.close();
	});

	test('an article opened by in-page navigation is noticed, and the one before it is still itself', async () => {
		const tab = await open('strike-currently');
		await tab.evaluate(
			(path: string) => {
				const link = [...document.querySelectorAll('a')].find(({ pathname }) => pathname === path);
				if (!link) throw new Error('The page has no link to the other article');
				link.click();
			},
			new URL(url('fine-currently')).pathname,
		);
		const title = session().pages.find(({ id }) => id === 'fine-currently')?.expected.title ?? '';
		const popup = await popupOf(tab);
		await popup.waitFor(
			(wanted: string) => document.querySelector('h1')?.textContent?.includes(wanted) ?? false,
			title,
		);
		await popup.close();
		await tab.back();
		const before = session().pages.find(({ id }) => id === 'strike-currently')?.expected.title ?? '';
		const again = await popupOf(tab);
		await again.waitFor(
			(wanted: string) => document.querySelector('h1')?.textContent?.includes(wanted) ?? false,
			before,
		);
		await again.close();
		await tab.close();
	});

	test('the page is left as it was', async () => {
		const { browser } = session();
		const tab = await browser.open(url('cables-meridian'));
		await isArticle(tab);
		const before = await tab.evaluate(() => document.documentElement.outerHTML);
		const popup = await popupOf(tab);
		await openView(popup, 'quotes');
		await popup.click('.quote .quote-words');
		await until('the words to be marked', async () => (await markedOn(tab)).length > 0);
		// a press on the page ends what is shown
		await tab.click('h1');
		await until('the mark to go', async () => (await markedOn(tab)).length === 0);
		expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
		await popup.close();
		await tab.close();
	});

	test('after all of it the extension asked nothing of any host and reported no errors', async () => {
		const { browser } = session();
		expect(await browser.extensionRequests()).toEqual([]);
		expect(await browser.problems()).toEqual([]);
	});
});

/** What is on the clipboard: the reader pastes it into a field of the page. */
async function pasteInto(tab: Tab): Promise<string> {
	await tab.activate();
	await tab.evaluate(() => {
		const field = document.createElement('textarea');
		document.body.prepend(field);
		field.focus();
	});
	await tab.press('v', ['Control']);
	return tab.waitFor(() => document.querySelector('textarea')?.value ?? '');
}

function plain(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
