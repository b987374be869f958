import { expect, test } from 'vitest';
import { siteOf, siteOfAddress } from '../../../src/core/addresses/site-of.ts';

test.each([
	['a registered name', 'ledger.test', 'ledger.test'],
	['a host of it', 'news.ledger.test', 'ledger.test'],
	['a deep host of it', 'a.b.c.ledger.test', 'ledger.test'],
	['a name under a second level', 'www.ledger.co.uk', 'ledger.co.uk'],
	['a name under a city', 'news.harbour.kawasaki.jp', 'news.harbour.kawasaki.jp'],
	['a user of a shared host', 'alice.github.io', 'alice.github.io'],
	["a host of a user's", 'www.alice.github.io', 'alice.github.io'],
	['another user', 'mallory.github.io', 'mallory.github.io'],
	['the shared host itself', 'github.io', 'github.io'],
	['a blog', 'alice.blogspot.com', 'alice.blogspot.com'],
	['a newsletter', 'alice.substack.com', 'alice.substack.com'],
	["a newsletter service's own pages", 'www.substack.com', 'substack.com'],
	['a newsletter service', 'substack.com', 'substack.com'],
	["a host of a newsletter's", 'x.alice.substack.com', 'alice.substack.com'],
	['capitals and a root stop', 'News.Ledger.TEST.', 'ledger.test'],
	['a host with an underscore', 'a_b.ledger.test', 'ledger.test'],
	['a name in letters of its own', 'www.xn--bcher-kva.test', 'xn--bcher-kva.test'],
	['an address of four numbers', '192.168.1.1', '192.168.1.1'],
	['an address of six', '[fd00::1]', '[fd00::1]'],
	['this machine', 'localhost', 'localhost'],
	['a machine of the house', 'printer', 'printer'],
	['a public suffix', 'co.uk', 'co.uk'],
])('%s', (_, host, site) => {
	expect(siteOf(host)).toBe(site);
});

test.each([
	['a web address', 'https://www.ledger.test:8443/x', 'ledger.test'],
	['a port of this machine', 'http://localhost:3000/x', 'localhost:3000'],
	['no web address', 'about:blank', ''],
	['a file', 'file:///home/x', ''],
	['a blob', 'blob:https://ledger.test/1', ''],
	['data', 'data:text/html,x', ''],
	['nothing', '', ''],
])('the site of %s', (_, url, site) => {
	expect(siteOfAddress(url)).toBe(site);
});
