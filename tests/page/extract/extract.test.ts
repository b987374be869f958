import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownArticle } from '../../../src/core/addresses/own-article.ts';
import { NO_OUTLETS } from '../../../src/core/outlets/known-outlets.ts';
import { detect } from '../../../src/page/detect/detect.ts';
import { extractArticle } from '../../../src/page/extract/extract.ts';
import { anchorPassages } from '../../../src/page/highlights/anchor/anchor-passages.ts';
import { parsePage } from '../parse-page.ts';

interface Expected {
	url: string;
	isArticle: boolean;
	article: Record<string, unknown>;
	firstWords: string;
	lastWords: string;
	/** What must not be in the text. */
	without: string[];
}

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replace('.html', ''));

describe.each(names)('the page "%s"', (name) => {
	const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
	const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
	const extracted = extractArticle(parsePage(html), expected.url);
	const article = extracted ? ownArticle(extracted, expected.url, NO_OUTLETS) : undefined;

	test('is told to be an article, with reasons', () => {
		const { isArticle, reasons } = detect(parsePage(html), expected.url);
		expect(isArticle).toBe(expected.isArticle);
		expect(reasons.length).toBeGreaterThan(0);
	});

	test('has its facts', () => {
		expect(article).toMatchObject(expected.article);
	});

	test('has all of its text and nothing else', () => {
		expect(article?.text.startsWith(expected.firstWords), article?.text.slice(0, 120)).toBe(true);
		expect(article?.text.endsWith(expected.lastWords), article?.text.slice(-120)).toBe(true);
		for (const words of expected.without) expect(article?.text).not.toContain(words);
	});

	test('has blocks that tile its text', () => {
		const { text = '', blocks = [] } = article ?? {};
		expect(blocks.map(({ span: [start, end] }) => text.slice(start, end)).join('\n')).toBe(text);
	});

	test('has blocks that are ranges of the page', () => {
		const { text = '', blocks = [] } = article ?? {};
		const document = parsePage(html);
		for (const { span } of blocks) {
			const exact = text.slice(...span);
			const anchor = anchorPassages(document, [
				{ quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } },
			])[0];
			expect(anchor?.state).toBe('exact');
			expect(anchor?.range.toString().replace(/\s+/g, ' ').trim()).toBe(exact);
		}
	});

	test('is left as it was found', () => {
		const document = parsePage(html);
		const before = document.documentElement.outerHTML;
		extractArticle(document, expected.url);
		expect(document.documentElement.outerHTML).toBe(before);
	});
});

test('a page without text is no article', () => {
	expect(extractArticle(parsePage(''), 'https://empty.test/')).toBeNull();
});
