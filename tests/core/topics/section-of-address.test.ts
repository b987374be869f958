import { expect, test } from 'vitest';
import { sectionOfAddress } from '../../../src/core/topics/section-of-address.ts';

test.each([
	['https://ledger.example/sport/2026/late-winner', 'sport'],
	['https://ledger.example/news/real-estate/towers-sold', 'real estate'],
	['https://ledger.example/2026/03/14/ferry-strike', null],
	['https://ledger.example/ferry-strike', null],
	['not an address', null],
	[null, null],
])('%s is in the section %s', (address, section) => {
	expect(sectionOfAddress(address)).toBe(section);
});
