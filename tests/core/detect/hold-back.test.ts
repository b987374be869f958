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
	expect(holdBack(sure, { url, headline: 'Council leaves the old bridge' })).toMatchObject({
		isArticle: false,
		reasons: [reason],
	});
});

test.each([
	'https://northbank.test/news/privacy-law-passed',
	'https://northbank.test/2026/04/terms-of-use-anger-readers',
	'https://northbank.test/news/sport/4711',
	'https://northbank.test/privacy/what-the-court-said',
])('%s stays an article', (url) => {
	expect(holdBack(sure, { url, headline: 'Council leaves the old bridge' }).isArticle).toBe(true);
});

const noMetadata = { ...sure, signs: { labels: [], asksPassword: false, isUnlisted: false } };
const url = 'https://northbank.test/news/2026/04/11/ferries-to-the-islands-sail-agian';

test.each([
	'Page not found | Northbank Times\nSorry, we could not find that page',
	'404\n',
	'404 - Seite nicht gefunden | Nordbote\n',
	'Northbank Times\nThe page you asked for can’t be found',
	'Northbank Times\nThis article is no longer available',
	'Page introuvable - Le Courrier de Vell\n',
	'Página no encontrada\n',
	'页面不存在\n',
	'ページが見つかりません\n',
	'503 Service Unavailable\n',
	'Error 500\nInternal server error',
])('a page headed "%s" is an error at an article’s address', (headline) => {
	expect(holdBack(noMetadata, { url, headline })).toMatchObject({ isArticle: false, reasons: ['error-page'] });
});

test.each([
	'404 sailors rescued off Harrow\n404 sailors rescued off Harrow',
	'Missing climber not found after nine days\n',
	'A missing page of the treaty turns up\n',
	'Link between the dam and the flood not found\n',
	'Why the island’s front page has changed\n',
	'500 years of the harbour\n',
	'Paper could not find a buyer\n',
])('a report headed "%s" is none', (headline) => {
	expect(holdBack(noMetadata, { url, headline }).isArticle).toBe(true);
});

test('what calls itself an article is one, whatever its headline says', () => {
	expect(holdBack(sure, { url, headline: 'Page not found: a history of 404\n' }).isArticle).toBe(true);
});
