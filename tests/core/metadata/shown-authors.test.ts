import { expect, test } from 'vitest';
import { shownAuthors } from '../../../src/core/metadata/shown-authors.ts';

const ABOUT = {
	publisher: 'The Harbour Ledger',
	agency: 'Norwire',
	url: 'https://www.harbourledger.example/2026/bridge',
};

test.each<[string[], string[]]>([
	[['The Harbour Ledger'], []],
	[['Harbour Ledger'], []],
	[['HARBOUR LEDGER STAFF'], []],
	[['harbourledger.example'], []],
	[['Norwire'], []],
	[['Mara Lindqvist', 'Harbour Ledger'], ['Mara Lindqvist']],
	[['Harbour Ledgerson'], ['Harbour Ledgerson']],
	[['Mara Lindqvist'], ['Mara Lindqvist']],
])('of %j, %j stand beside the outlet', (authors, shown) => {
	expect(shownAuthors({ ...ABOUT, authors })).toEqual(shown);
});
