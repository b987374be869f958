import { expect, test } from 'vitest';
import { holdBack } from '../../../src/core/detect/hold-back.ts';

const sure = { isArticle: true, confidence: 0.7, reasons: ['text' as const] };

test.each([
	['https://northbank.test/privacy-statement', 'service'],
	['https://northbank.test/about/terms-of-use', 'service'],
	['https://nordbote.test/datenschutz', 'service'],
	['https://northbank.test/impressum.html', 'service'],
	['https://northbank.test/news/', 'list'],
	['https://northbank.test/sport', 'list'],
])('%s is no article, however much it reads like one', (url, reason) => {
	expect(holdBack(sure, url)).toMatchObject({ isArticle: false, reasons: [reason] });
});

test.each([
	'https://northbank.test/news/privacy-law-passed',
	'https://northbank.test/2026/04/terms-of-use-anger-readers',
	'https://northbank.test/news/sport/4711',
	'https://northbank.test/privacy/what-the-court-said',
])('%s stays an article', (url) => {
	expect(holdBack(sure, url).isArticle).toBe(true);
});
