import { describe, expect, test } from 'vitest';
import { parseGoogleNews } from '../../../src/core/look-ups/google-news.ts';
import { googleNewsAddress } from '../../../src/core/look-ups/google-news-address.ts';

const rss = (items: string) =>
	`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>"ice" - Google News</title><language>en-GB</language>${items}</channel></rss>`;
const ITEM =
	'<item><title>Ice closes port - so far - Sandhaven Courier</title><link>https://news.google.com/rss/articles/CBMi1?oc=5</link><guid isPermaLink="false">CBMi1</guid><pubDate>Mon, 18 Sep 2023 03:15:00 GMT</pubDate><description>&lt;a href="x"&gt;Ice&lt;/a&gt;</description><source url="https://courier.example">Sandhaven Courier</source></item>';

describe('Google News is asked in the edition of the article’s language', () => {
	test.each([
		['en-GB', { hl: 'en-GB', gl: 'GB', ceid: 'GB:en' }],
		['pt-BR', { hl: 'pt-BR', gl: 'BR', ceid: 'BR:pt-419' }],
		['es-MX', { hl: 'es-419', gl: 'MX', ceid: 'MX:es-419' }],
		['de', { hl: 'de-DE', gl: 'DE', ceid: 'DE:de' }],
		[null, { hl: 'en-US', gl: 'US', ceid: 'US:en' }],
		['x!', { hl: 'en-US', gl: 'US', ceid: 'US:en' }],
	])('%s', (language, expected) => {
		const url = new URL(googleNewsAddress('"Lena Okafor" ice', language));
		expect(url.origin + url.pathname).toBe('https://news.google.com/rss/search');
		expect(Object.fromEntries(url.searchParams)).toEqual({ q: '"Lena Okafor" ice', ...expected });
	});
});

describe('Google News’ answer', () => {
	test('is read: the headline without its outlet, the outlet by its name', () => {
		expect(parseGoogleNews(rss(ITEM))).toEqual([
			{
				url: 'https://news.google.com/rss/articles/CBMi1?oc=5',
				title: 'Ice closes port - so far',
				outlet: 'Sandhaven Courier',
				publishedAt: '2023-09-18T03:15:00.000Z',
				language: 'en-GB',
			},
		]);
	});

	test('without articles found nothing', () => {
		expect(parseGoogleNews(rss(''))).toEqual([]);
	});

	test.each([
		['a web page', '<!doctype html><title>Before you continue</title>'],
		['entities of its own', rss(ITEM).replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b">]><rss')],
		['nothing', ''],
	])('that is %s cannot be read', (_, body) => {
		expect(() => parseGoogleNews(body)).toThrow('look-up-unreadable');
	});
});
