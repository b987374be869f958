import { expect, test } from 'vitest';
import { countryOfHost } from '../../../src/core/addresses/country-of-host.ts';

const DIRECTORY = new Map([
	['harborledger.com', 'US'],
	['exile.example.by', 'LT'],
]);

test.each([
	['a national domain', 'courier.co.uk', 'GB'],
	['a host of the directory', 'harborledger.com', 'US'],
	['a part of a site in the directory', 'edition.harborledger.com', 'US'],
	['a host that the directory places elsewhere than its domain', 'exile.example.by', 'LT'],
	['a domain of no country', 'coastdaily.com', null],
	['a country’s domain that anybody uses', 'coastdaily.tv', null],
	['a site whose name only ends like one of the directory', 'otherharborledger.com', null],
])('%s', (_, host, country) => {
	expect(countryOfHost(host, DIRECTORY)).toBe(country);
});
