import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView } from './popup-reading.ts';

const HOST = 'vell-courier.test';
const HEADLINE = 'Ferries to the northern islands sail again';
const PARAGRAPHS = [
	'The ferry operators of Port Vell agreed late on Tuesday to resume all crossings, ending a dispute of nine days.',
	'Harbour master Ines Calder said the first boat would leave at six in the morning.',
	'“Nobody was paid for the days ashore,” said Tomas Wexley, who leads the union of the crews.',
];
const MENU = Array.from(
	{ length: 90 },
	(_, index) => `<li><a href="/s/${index}">Section ${index}, where older reports are kept</a></li>`,
);

/** An article whose text its script puts in once a question about cookies is answered. */
const covered = `<!doctype html><html lang="en"><head><title>${HEADLINE} | Vell Courier</title>
<meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: HEADLINE, author: { '@type': 'Person', name: 'Edda Moln' }, datePublished: '2026-03-11T06:05:00Z' })}</script></head>
<body><nav><ul>${MENU.join('')}</ul></nav><main><article><h1>${HEADLINE}</h1><div id="text"></div></article></main>
<div id="question" role="dialog" aria-modal="true" style="position:fixed;inset:20%;background:#fff;border:1px solid">
<p>We and our partners store cookies.</p><button id="accept">Accept</button></div>
<script>document.querySelector('#accept').addEventListener('click', () => {
	document.querySelector('#question').remove();
	setTimeout(() => { document.querySelector('#text').innerHTML = ${JSON.stringify(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''))}; }, 300);
});</script></body></html>`;
const pages = new Map([
	[`${HOST}/news/ferries-to-the-northern-islands-sail-again`, covered],
	[
		`${HOST}/news/another-report-of-the-ferries-that-sail`,
		covered.replaceAll(HEADLINE, 'Another report of the ferries'),
	],
]);

describe.each(BROWSER_NAMES)('in %s, an article whose text is behind a question', (name) => {
	const session = useDemoSession(name, [], () => pages);
	const open = async (slug: string): Promise<Tab> => session().browser.open(`http://${HOST}/news/${slug}`);
	const heading = (view: View) => view.evaluate(() => document.querySelector('h1')?.textContent ?? '');
	const headed = (view: View, words: string) =>
		view.waitFor((wanted: string) => document.querySelector('h1')?.textContent === wanted, words);
	const buttonSays = (tab: Tab, words: string) =>
		until(`the button to say "${words}"`, async () => {
			const { title } = await session().browser.buttonState(tab);
			if (!title.includes(words)) throw new Error(title);
			return true;
		});
	/** By keyboard: a popup that has just grown may not have been given its height yet, and a press below that is lost. */
	const press = async (view: View, label: string) => {
		await tabTo(view, label);
		await view.press('Enter');
	};

	beforeAll(async () => allowEverySite(session().browser));
	beforeEach(async () => {
		const options = await session().browser.openExtensionPage('ui/options.html');
		await askBackground(options, 'setPageVerdict', `${HOST}/news/*`, null);
		await options.close();
	});

	test('is not called none: button and popup say what stands in the way', async () => {
		const tab = await open('ferries-to-the-northern-islands-sail-again');
		await buttonSays(tab, 'text is not there yet');
		const popup = await session().browser.openPopup(tab);
		await headed(popup, 'Something stands in front of this page');
		expect(await popup.text()).not.toContain('not look like an article');
		await popup.close();
		await tab.close();
	});

	test('is read by itself once the question is answered', async () => {
		const tab = await open('ferries-to-the-northern-islands-sail-again');
		await buttonSays(tab, 'text is not there yet');
		await tab.click('#accept');
		await buttonSays(tab, 'this is an article');
		const popup = await session().browser.openPopup(tab);
		await waitUntilFilled(popup);
		expect(await heading(popup)).toBe(HEADLINE);
		await popup.waitFor(() => /Tomas Wexley/.test(document.body.innerText));

		// the reader says that it is none, and takes it back in the settings
		await openView(popup, 'what');
		await press(popup, 'This is no article');
		await headed(popup, 'You said that this is no article');
		expect(await popup.text()).toContain(`${HOST}/news/*`);
		await popup.close();
		await buttonSays(tab, 'not an article');
		await tab.goto(`http://${HOST}/news/another-report-of-the-ferries-that-sail`);
		await tab.click('#accept');
		await buttonSays(tab, 'not an article');
		const options = await session().browser.openExtensionPage('ui/options.html');
		await options.waitFor(() => document.querySelector('#verdicts, [aria-labelledby="verdicts-title"]') !== null);
		expect(await options.text()).toContain(`${HOST}/news/*`);
		await press(options, `Remove what you said of ${HOST}/news/*`);
		await options.waitFor(() => /Nothing said yet/.test(document.body.innerText));
		await options.close();
		await tab.reload();
		await buttonSays(tab, 'text is not there yet');
		await tab.click('#accept');
		await buttonSays(tab, 'this is an article');
		await tab.close();
	});
});
