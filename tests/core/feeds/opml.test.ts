import { describe, expect, test } from 'vitest';
import { parseOpml } from '../../../src/core/feeds/parse-opml.ts';
import { writeOpml } from '../../../src/core/feeds/write-opml.ts';

const opml = (body: string) =>
	`<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

describe('an OPML file', () => {
	test('gives the feeds of every folder, each once', () => {
		const content =
			opml(`<outline text="News"><outline type="rss" text="Courier &amp; Co" xmlUrl="https://courier.example/feed" htmlUrl="https://courier.example/"/>
			<outline text="Deep"><outline xmlurl="https://gazette.example/rss" title="Gazette"/></outline></outline>
			<outline text="Again" xmlUrl="https://courier.example/feed"/>`);
		expect(parseOpml(content)).toEqual([
			{ url: 'https://courier.example/feed', title: 'Courier & Co', siteUrl: 'https://courier.example/' },
			{ url: 'https://gazette.example/rss', title: 'Gazette', siteUrl: null },
		]);
	});

	test.each([
		['feed:https://courier.example/feed', 'https://courier.example/feed'],
		['feed://courier.example/feed', 'http://courier.example/feed'],
	])('takes %s', (address, url) => {
		expect(parseOpml(opml(`<outline xmlUrl="${address}"/>`))).toEqual([
			{ url, title: 'courier.example', siteUrl: null },
		]);
	});

	test.each([
		['a web page', '<!DOCTYPE html><html></html>', 'This file is not a list of feeds (OPML).'],
		['a list without feeds', opml('<outline text="Empty"/>'), 'This list names no feeds.'],
		['only scripts', opml('<outline xmlUrl="javascript:alert(1)"/>'), 'This list names no feeds.'],
		[
			'entities of its own',
			opml('').replace('<opml', '<!DOCTYPE opml [<!ENTITY a "b">]><opml'),
			'This feed declares entities of its own, which are not read because they can do harm.',
		],
	])('is refused with a sentence: %s', (_, content, sentence) => {
		expect(() => parseOpml(content)).toThrow(sentence);
	});

	test('that was written is read back the same, whatever the titles hold', () => {
		const feeds = [
			{ url: 'https://courier.example/feed?a=1&b=2', title: 'Courier "&" <Co>', siteUrl: 'https://courier.example/' },
			{ url: 'https://gazette.example/rss', title: 'Gazette', siteUrl: null },
		];
		const written = writeOpml(feeds, new Date('2026-03-02T08:30:00Z'));
		expect(written).toContain('<dateCreated>Mon, 02 Mar 2026 08:30:00 GMT</dateCreated>');
		expect(parseOpml(written)).toEqual(feeds);
	});
});
