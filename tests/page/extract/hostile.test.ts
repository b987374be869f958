import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { NO_DEADLINE } from '../../../src/core/analyse/deadline.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { childrenOf } from '../../../src/page/children-of.ts';
import { detect } from '../../../src/page/detect/detect.ts';
import { copyPage } from '../../../src/page/extract/body/copy-page.ts';
import { extractArticle } from '../../../src/page/extract/extract.ts';
import { findFeedLinks } from '../../../src/page/extract/feed-links.ts';
import { paragraphsLength } from '../../../src/page/extract/region/running-text.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';
import { mutatePage } from '../../../tools/soak/mutate-page.ts';
import { expectLinear } from '../../expect-linear.ts';
import { parsePage } from '../parse-page.ts';

const SEED = 20_250_304;
/** `npm run soak -- spoilt` reads 2,000, in a real browser. */
const PAGES = 20;
const DEPTH = 1_000;
/**
 * Of the processor, parsing not counted. Four times what a browser is allowed: jsdom's tree is many times slower than a browser's.
 */
const TIME_LIMIT_MS = 8_000;

const folder = new URL('fixtures/', import.meta.url);
const pages = readdirSync(folder)
	.filter((file) => file.endsWith('.html'))
	.map((file) => readFileSync(new URL(file, folder), 'utf8'));

test(`${PAGES} spoilt pages get an answer in time, and none throws`, { timeout: 120_000 }, () => {
	const random = seededRandom(SEED);
	for (let i = 0; i < PAGES; i++) {
		const { html, how } = mutatePage(pages[i % pages.length] ?? '', random, DEPTH);
		const document = parsePage(html);
		const url = `https://outlet.test/story-number-${i}`;
		const before = process.cpuUsage();
		expect(() => {
			detect(document, url);
			extractArticle(document, url);
			findFeedLinks(document, url);
		}, `page ${i}: ${how}`).not.toThrow();
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1_000, `page ${i}: ${how}`).toBeLessThan(TIME_LIMIT_MS);
	}
});

test('markup and script in the facts stay text', () => {
	const evil = '<img src=x onerror=alert(1)>';
	const document =
		parsePage(`<html><head><title>${evil}</title><meta property="og:title" content="Quiet &lt;script&gt;alert(1)&lt;/script&gt; day in the harbour">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"<b onclick=x>Quiet day in the harbour</b>","author":{"name":"<script>alert(1)</script>Jo Doe"}}</script></head>
<body><article><h1>Quiet day in the harbour</h1>${'<p>Nothing at all has happened in the harbour today, and the harbour master has written it down in the book.</p>'.repeat(1)}<p>Tomorrow the book will be closed, because the year ends, and a new one will be bought at the stationer's, as every year.</p></article></body></html>`);
	const article = extractArticle(document, 'https://outlet.test/quiet-day-in-the-harbour')?.article;
	expect(article?.authors.join()).not.toContain('<');
	expect(article?.title).not.toContain('<b');
	expect(article?.text).toContain('Nothing at all has happened');
});

test('a page of 10 MB is read', { timeout: 60_000 }, () => {
	const document = parsePage(`${pages[0]}<script>${'x'.repeat(5_000_000)}</script><!--${'y'.repeat(5_000_000)}-->`);
	expect(extractArticle(document, 'https://outlet.test/story')?.article.text).toBeTruthy();
});

test('the extraction stops at its own time limit with what it has, and says so', () => {
	const paragraphs = Array.from(
		{ length: 2_000 },
		(_, i) =>
			`<section><p>Paragraph ${i} of a page that never ends, as long as anyone cares to look, or has the time.</p></section>`,
	);
	const document = parsePage(`<html><body>${paragraphs.join('')}</body></html>`);
	const url = 'https://outlet.test/story';
	const read = extractArticle(document, url, { timeLimitMs: Number.POSITIVE_INFINITY })?.article;
	const whole = read?.text ?? '';

	// every look at the clock takes a millisecond
	let now = 0;
	const clock = vi.spyOn(performance, 'now').mockImplementation(() => now++);
	const stopped = extractArticle(document, url, { timeLimitMs: 3 })?.article;
	const part = stopped?.text ?? '';
	clock.mockRestore();

	expect([read?.isCut, stopped?.isCut]).toEqual([undefined, true]);
	expect(part.length).toBeGreaterThan(0);
	expect(part.length).toBeLessThan(whole.length);
	expect(whole.startsWith(part.slice(0, 1_000))).toBe(true);
});

test('facts that never end stay out of the article, and its text is cut and says so', () => {
	const endless = 'world '.repeat(200_000);
	const document =
		parsePage(`<html><head><title>Quiet day in the harbour</title><meta property="article:section" content="${endless}">
<meta property="og:description" content="${endless}"><meta property="og:site_name" content="${endless}"></head>
<body><article><h1>Quiet day in the harbour</h1><p>Nothing at all has happened in the harbour today, and the master wrote it down.</p><p>${endless}</p></article></body></html>`);
	const article = extractArticle(document, 'https://outlet.test/quiet-day-in-the-harbour')?.article;
	expect(article?.isCut).toBe(true);
	expect(article?.text.length).toBeLessThanOrEqual(LIMITS.articleText);
	expect(JSON.stringify({ ...article, text: '' }).length).toBeLessThan(5_000);
});

test.each([
	['the paragraphs of an article', '<p>a</p>', paragraphsLength],
	['what stands beside each other', '<p>a</p>', (body: Element) => Array.from(childrenOf(body))],
	['what may be hidden behind a dialogue', '<p aria-hidden="true">a</p>', copiedText],
])('%s: gone through in a time that grows with their number', (_, unit, goThrough) => {
	const prepare = (size: number) => {
		const { body } = parsePage(`<body>${unit.repeat(size)}</body>`);
		return () => goThrough(body);
	};
	expectLinear(prepare, 3_000, 40);
});

function copiedText({ ownerDocument }: Element): unknown {
	return copyPage(ownerDocument.documentElement, NO_DEADLINE);
}
