import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsroomPages } from '../../tools/bench/sample-pages.ts';
import { CodeInChromium } from '../../tools/chromium/code-in-chromium.ts';
import { findShownQuotes } from '../../tools/soak/find-shown-quotes.ts';
import { killIndexWrites } from '../../tools/soak/kill-index-writes.ts';
import { openPageReader, showPage } from '../../tools/soak/page-reader.ts';
import { readSpoiltPages } from '../../tools/soak/read-spoilt-pages.ts';

/** Of each kind of page and of spoiling some; `npm run soak` reads 2,000. */
const SPOILT_PAGES = 40;

let chromium: CodeInChromium;
beforeAll(async () => {
	chromium = await CodeInChromium.launch();
});
afterAll(() => chromium?.close());

test(`in chromium, ${SPOILT_PAGES} spoilt pages are read in time, without an exception or a change to the page`, async () => {
	const numbers = Array.from({ length: SPOILT_PAGES }, (_, number) => number);
	expect(await readSpoiltPages(chromium, newsroomPages(), numbers)).toEqual([]);
});

test('in chromium, a page of 100,000 elements is read, with the article that stands among them', async () => {
	const rows = '<div><span>x</span><i>y</i></div>'.repeat(33_000);
	const sentence = 'The harbour master has written down that nothing at all happened today, and went home before dark.';
	const reader = await openPageReader(chromium);
	await showPage(chromium, reader, `<div>${rows}</div><article>${`<p>${sentence}</p>`.repeat(8)}</article>`);
	const { article, error } = await reader.call('readPage', 'https://outlet.test/quiet-day-in-the-harbour');
	expect(error).toBeNull();
	expect(article?.text).toContain(sentence);
	await reader.close();
});

test('in chromium, every quote that is shown leads to its words on the page', async () => {
	const articles = newsroomPages().filter(({ isArticle }) => isArticle);
	const { quotes, faults } = await findShownQuotes(chromium, articles);
	expect(faults).toEqual([]);
	expect(quotes).toBeGreaterThan(articles.length);
});

test('in chromium, a worker killed three times while it writes coverage loses and doubles nothing', async () => {
	expect(await killIndexWrites(chromium, 3)).toEqual([]);
});
