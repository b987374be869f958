import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/core/feeds/parse-feed.ts';
import { decodeReferences } from '../../../src/core/text/character-references.ts';

test.each([
	['letters of Central Europe', 'P&rcaron;&iacute;stav ve Vellu', 'Přístav ve Vellu'],
	['letters of Latin-1', 'Jos&eacute; Mu&ntilde;oz', 'José Muñoz'],
	['a dash by its number in Windows-1252', 'Vell &#150; two years late', 'Vell – two years late'],
	['numbers of both kinds', '&#x160;kar&#237;n', 'Škarín'],
	['a long name', 'caf&CounterClockwiseContourIntegral;', 'caf∳'],
	['an address, which has none', '?a=1&copy=2&reg=3', '?a=1&copy=2&reg=3'],
	['a name that is none', 'Hale &harbour; Sons', 'Hale &harbour; Sons'],
	['an ampersand alone', 'Hale & Sons', 'Hale & Sons'],
])('decodes %s', (_, written, decoded) => {
	expect(decodeReferences(written)).toBe(decoded);
});

test('a feed that escapes its headlines is read as it is shown', () => {
	const feed = parseFeed(
		`<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Ledger</title><link>https://ledger.example/</link>
		<item><title><![CDATA[Vell reopens &#150; without Ji&rcaron;&iacute; &amp; crew]]></title><link>https://ledger.example/1</link></item>
		</channel></rss>`,
		'https://ledger.example/rss',
	);
	expect(feed.entries[0]?.title).toBe('Vell reopens – without Jiří & crew');
});
