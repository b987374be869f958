import { expect, test } from 'vitest';
import { NO_OUTLETS } from '../../../src/core/outlets/known-outlets.ts';
import { ownName } from '../../../src/core/outlets/own-name.ts';

const known = {
	...NO_OUTLETS,
	names: new Set(['harbourpost']),
	sites: new Set(['harbourpost.test']),
	nameOfHost: new Map([['harbourpost.test', 'The Harbour Post']]),
};

test.each([
	['the directory’s for its host, whatever the page says', 'HP Online', 'www.harbourpost.test', 'The Harbour Post'],
	['the same on its host for telephones', 'HP', 'm.harbourpost.test', 'The Harbour Post'],
	['the site’s on a host below it that says nothing', null, 'vell.harbourpost.test', 'The Harbour Post'],
	['the site’s on a host below it that calls itself so', 'Harbour Post', 'vell.harbourpost.test', 'The Harbour Post'],
	['its own on a host below it of another name', 'Vell Weekly', 'vell.harbourpost.test', 'Vell Weekly'],
	['its own where the directory does not know it', 'Gossip Wire', 'gossip.test', 'Gossip Wire'],
	['its host where it takes a known outlet’s name', 'Harbour Post', 'gossip.test', 'gossip.test'],
	['none where nothing says it', null, 'gossip.test', null],
])('an outlet’s name is %s', (_, given, host, expected) => {
	expect(ownName(given, host, known)).toBe(expected);
});
