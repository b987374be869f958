import { expect, test } from 'vitest';
import { isBorrowedName, knownOutlets } from '../../../src/core/outlets/known-outlets.ts';
import type { Outlet } from '../../../src/core/outlets/outlet-directory.ts';

const outlet = (name: string, host: string): Outlet => ({
	name,
	host,
	country: 'IE',
	languages: ['en'],
	kind: 'newspaper',
	isActive: true,
	urls: [`https://${host}/feed`],
});
const known = knownOutlets([outlet('Northbank Times', 'northbank.test'), outlet('The Harrow Chronicle', 'chron.test')]);

test.each([
	['an agency, by a site nobody knows', 'Reuters', 'gossip-wire.example', true],
	['an agency in its short form', 'AFP', 'gossip-wire.example', true],
	['an outlet, by a site nobody knows', 'Northbank Times', 'gossip-wire.example', true],
	['an outlet, however it is written', 'NORTHBANK  TIMES', 'gossip-wire.example', true],
	['an outlet, by its own site', 'Northbank Times', 'northbank.test', false],
	['an outlet, by a host of its site', 'Northbank Times', 'news.northbank.test', false],
	['an outlet, by a site that is known itself', 'Northbank Times', 'chron.test', false],
	['an outlet, by a host with its name in it', 'Northbank Times', 'northbank-extra.example', false],
	['an agency, by a host of a site nobody knows', 'Reuters', 'reuters.gossip-wire.example', true],
	['an agency, by a site with its domain in front', 'Reuters', 'www.reuters.com.gossip-wire.example', true],
	['an outlet, by a word that many have', 'Northbank Times', 'gossip-times.example', true],
	['an outlet, by its first letters', 'The Harrow Chronicle', 'hc.example', false],
	['an agency, by its first letters and a word', 'The Associated Press', 'apnews.example', false],
	['an agency, by its short form', 'Deutsche Presse-Agentur', 'dpa.example', false],
	['a name that nobody has', 'Gossip Wire', 'example.example', false],
])('a name is borrowed or not: %s', (_, name, host, expected) => {
	expect(isBorrowedName(name, host, known)).toBe(expected);
});
