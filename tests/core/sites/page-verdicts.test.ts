import { describe, expect, test } from 'vitest';
import type { Detection } from '../../../src/core/article.ts';
import { exportSettings } from '../../../src/core/sites/export-settings.ts';
import { judged, patternOf, verdictOn, withVerdict } from '../../../src/core/sites/page-verdicts.ts';

test.each([
	['https://www.vellcourier.test/news/ferries-sail-again', 'vellcourier.test/news/*'],
	['https://vellcourier.test/pictures/2026/mar/11/nine-days', 'vellcourier.test/pictures/*/mar/*/*'],
	['https://vellcourier.test/ferries-sail-again', 'vellcourier.test/*'],
	['https://vellcourier.test/about', 'vellcourier.test/about'],
	['https://vellcourier.test/News/World/', 'vellcourier.test/news/*'],
	['https://vellcourier.test/', 'vellcourier.test/'],
	['https://vellcourier.test/?p=1234', 'vellcourier.test/?p=*'],
	['https://vellcourier.test/read?utm_source=letter&id=77', 'vellcourier.test/read?id=*'],
	['https://vellcourier.test/news/ferries#comments', 'vellcourier.test/news/*'],
])('the pattern of %s is %s', (url, pattern) => {
	expect(patternOf(url)).toBe(pattern);
});

test.each([null, '', 'about:blank', 'file:///home/story.html', 'chrome-extension://abc/page.html'])(
	'%s has no pattern',
	(url) => {
		expect(patternOf(url)).toBeNull();
	},
);

const verdicts = [
	{ pattern: 'gossipwire.test/quiz/*', verdict: 'none' as const },
	{ pattern: 'vellcourier.test/pictures/*', verdict: 'article' as const },
];

test.each([
	['https://vellcourier.test/pictures/nine-days', 'article'],
	['https://www.gossipwire.test/quiz/which-harbour-are-you', 'none'],
	['https://vellcourier.test/news/nine-days', null],
	['https://vellcourier.test.evil.test/pictures/nine-days', null],
	[null, null],
])('of %s the reader said: %s', (url, verdict) => {
	expect(verdictOn(url, { verdicts })).toBe(verdict);
});

describe('a verdict', () => {
	const settings = { verdicts, other: 1 };

	test('takes the place of an older one, in order', () => {
		expect(withVerdict(settings, 'gossipwire.test/quiz/*', 'article')).toEqual({
			other: 1,
			verdicts: [{ pattern: 'gossipwire.test/quiz/*', verdict: 'article' }, verdicts[1]],
		});
		expect(withVerdict(settings, 'a.test/*', 'none').verdicts[0]).toEqual({ pattern: 'a.test/*', verdict: 'none' });
	});

	test('is taken back', () => {
		expect(withVerdict(settings, 'gossipwire.test/quiz/*', null).verdicts).toEqual([verdicts[1]]);
	});
});

const article: Detection = { isArticle: true, confidence: 0.8, reasons: ['text'] };
const none: Detection = { isArticle: false, confidence: 0.8, reasons: ['list'] };
const letter: Detection = { ...none, reasons: ['log-out'], looksPrivate: true };

test.each([
	['an article, said to be none', article, 'none', { isArticle: false, confidence: 1, reasons: ['said-none'] }],
	['none, said to be an article', none, 'article', { isArticle: true, confidence: 1, reasons: ['said-article'] }],
	['an article, said to be one', article, 'article', article],
	['an article, nothing said', article, null, article],
	['a private page, said to be an article', letter, 'article', letter],
] as const)('%s', (_, found, verdict, expected) => {
	expect(judged(found, verdict)).toEqual(expected);
});

test('settings are exported with what was said of pages', () => {
	const file = exportSettings(
		{ defaultMode: 'on-click', rules: [], ...{ verdicts } },
		new Date('2026-03-11T06:05:00Z'),
	);
	expect(JSON.parse(file)).toEqual({
		format: 'sidelight-settings',
		version: 1,
		exportedAt: '2026-03-11T06:05:00.000Z',
		settings: { defaultMode: 'on-click', rules: [], verdicts },
	});
});
