import { describe, expect, test } from 'vitest';
import { knownOutlets } from '../../../src/core/outlets/known-outlets.ts';
import { isSameName, outletOfFeed, outletOfSource } from '../../../src/core/outlets/outlet-of-feed.ts';

const KNOWN = knownOutlets([
	{
		name: 'Northbank Times',
		host: 'northbank.test',
		country: 'GB',
		languages: ['en'],
		kind: 'newspaper',
		isActive: true,
		urls: ['https://northbank.test/rss'],
	},
]);

describe('an outlet is called', () => {
	test.each([
		['as the directory knows its host', 'News', 'northbank.test', 'Northbank Times'],
		['by its title', 'Vell Courier', 'vellcourier.test', 'Vell Courier'],
		['by its title without the section in front', 'World news | Harbour Gazette', 'gazette.test', 'Harbour Gazette'],
		['by its title without the section behind', 'Harbour Gazette - Business', 'gazette.test', 'Harbour Gazette'],
		['by the part that its host spells', 'Ships and quays | Vell Courier', 'vellcourier.test', 'Vell Courier'],
		['by its host where the title names a section', 'Latest news', 'vellcourier.test', 'vellcourier.test'],
		['by its host where the title names nothing', 'RSS', 'vellcourier.test', 'vellcourier.test'],
		['by its host where the title is another’s name', 'Northbank Times', 'gossip.test', 'gossip.test'],
	])('%s', (_, title, host, expected) => {
		expect(outletOfFeed(title, host, KNOWN)).toBe(expected);
	});
});

describe('a feed of several says whose an article is', () => {
	test.each([
		['by a name', 'Sandhaven Post', 'sandhaven.test', 'Sandhaven Post'],
		['not by a name that is another’s', 'Northbank Times', 'gossip.test', 'gossip.test'],
		['by a name where the address is Google’s', 'Northbank Times', 'news.google.com', 'Northbank Times'],
		['by the host where it says nothing', null, 'sandhaven.test', 'sandhaven.test'],
		['by the directory where it says nothing', null, 'northbank.test', 'Northbank Times'],
	])('%s', (_, source, host, expected) => {
		expect(outletOfSource(source, host, KNOWN)).toBe(expected);
	});
});

test.each([
	['Harbour Gazette', 'World news | Harbour Gazette', true],
	['The Harbour Gazette', 'Harbour Gazette', true],
	['Sandhaven Post', 'Harbour Gazette', false],
])('that %s is taken from %s by itself: %s', (source, title, expected) => {
	expect(isSameName(source, title)).toBe(expected);
});
