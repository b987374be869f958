import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { type CatalogueEntry, catalogue } from '../../tools/newsroom/catalogue.mjs';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { readPopup } from './popup-reading.ts';

const EVERY_PAGE = catalogue().map(({ id, kind }) => ({ id, kind }));
const ARTICLE_TITLE = 'Sidelight: this is an article. Open its context';
const NO_ARTICLE_TITLE = 'Sidelight: not an article';

describe.each(BROWSER_NAMES)('in %s, with every site automatic,', (name) => {
	const session = useDemoSession(name);
	beforeAll(async () => {
		await allowEverySite(session().browser);
	});

	test.each(EVERY_PAGE)('the button and the popup are right on $id ($kind)', async ({ id }) => {
		const { browser, pages } = session();
		const page = pages.find((entry) => entry.id === id);
		if (!page) throw new Error('The page is not in the catalogue');
		const tab = await browser.open(page.url);
		const title = page.expected.isArticle ? ARTICLE_TITLE : NO_ARTICLE_TITLE;
		await until(`the button to say "${title}"`, async () => {
			const state = await browser.buttonState(tab);
			if (state.title !== title) throw new Error(state.title);
			return true;
		});
		const scripts = await browser.scriptsIn(tab);
		expect(scripts).toEqual(
			page.expected.isArticle ? ['content.js', 'detector.js', 'typing.js'] : ['detector.js', 'typing.js'],
		);
		if (page.expected.isArticle) {
			const popup = await browser.openPopup(tab);
			await waitUntilFilled(popup);
			expectArticle(page, await readPopup(popup));
			await popup.close();
		}
		await tab.close();
	});

	test('the page of stories holds each story with exactly its articles, and counts wire copies as one report', async () => {
		const { browser, pages } = session();
		const coverage = await browser.openExtensionPage('ui/stories.html');
		await coverage.waitFor(() => document.querySelector('.story'));
		const shown = await coverage.evaluate(() =>
			[...document.querySelectorAll('.story')].map((story) => ({
				titles: [...story.querySelectorAll('.story-articles .related-title')]
					.map(({ textContent }) => textContent)
					.sort(),
				summary: story.querySelector('.coverage-summary')?.textContent ?? '',
			})),
		);
		// of what is told in Japanese no letter says that it is the same
		const told = pages.filter(({ kind, expected }) => kind === 'article' && !expected.language.startsWith('ja'));
		const stories = new Set(told.flatMap(({ expected }) => expected.story ?? []));
		const titles = [...stories].map((story) =>
			told.flatMap(({ expected }) => (expected.story === story ? expected.title : [])).sort(),
		);
		expect(shown.map((story) => story.titles).sort()).toEqual(titles.sort());
		expect(
			shown.map(({ summary }) => summary).filter((words) => words.startsWith('5 outlets, 3 independent')),
		).toHaveLength(1);
		await coverage.close();
	});
});

/** The languages whose quotes are read. */
const READS_QUOTES = /^(?:en|fr|de|es|it|pl|sv|uk|ru)\b/;

/** Outside English no name is guessed: actors are those who are quoted by name, and those the knowledge base knows. */
function isRead({ language, quotes }: CatalogueEntry['expected'], name: string): boolean {
	return language.startsWith('en') || (READS_QUOTES.test(language) && quotes.some(({ speaker }) => speaker === name));
}

/** Gathers every difference, so that a failure says all that is wrong with a page at once. */
function expectArticle({ expected }: CatalogueEntry, shown: Awaited<ReturnType<typeof readPopup>>): void {
	const wrong: string[] = [];
	const differ = (what: string, want: unknown, got: unknown) => {
		if (want !== got) wrong.push(`${what}: want ${want}, got ${got}`);
	};
	differ('title', expected.title, shown.title);
	differ('outlet', expected.outlet, shown.outlet);
	differ('agency', expected.agency, shown.agency);
	if (expected.publishedAt) {
		const day = expected.publishedAt.slice(0, 10);
		if (!shown.dates.some((date) => date.startsWith(day))) wrong.push(`date: want ${day}, got ${shown.dates}`);
	}
	const names = shown.actors.map(({ name }) => name);
	for (const actor of expected.mainActors.filter(({ name }) => isRead(expected, name))) {
		if (!names.includes(actor.name)) wrong.push(`actor ${actor.name} missing among ${names.join(', ')}`);
	}
	for (const quote of READS_QUOTES.test(expected.language) ? expected.quotes : []) {
		const found = shown.quotes.find(({ words }) => holds(words, quote.text));
		// a phrase in marks that nobody is said to have spoken is no answer to who said what
		if (!found && quote.speaker === null) continue;
		if (!found) wrong.push(`quote missing: ${quote.text}`);
		else differ(`speaker of “${quote.text.slice(0, 40)}…”`, quote.speaker, found.speaker);
	}
	expect(wrong).toEqual([]);
}

/** The same words, whatever the marks and stops around them, and whether shown whole or as part of a broken quote. */
function holds(shown: string, wanted: string): boolean {
	const plain = (text: string) =>
		text
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()
			.toLowerCase();
	return plain(shown).includes(plain(wanted));
}
