import { describe, expect, test } from 'vitest';
import { isOwnFeed, replacesWords, type SaidEntry, voiceOf } from '../../../src/core/coverage/voice.ts';

const ID = 'northbank.test/2026/bridge-reopens-after-flood';
const GOSSIP = 'https://gossip-wire.test/feed';
const said = (more: Partial<SaidEntry> = {}): SaidEntry => ({
	id: ID,
	document: { outlet: 'Gossip Wire' },
	isOpened: false,
	feeds: [GOSSIP],
	...more,
});
const gossip = { name: 'Gossip Wire', source: GOSSIP };

test.each([
	['of the site itself', 'https://northbank.test/feed.xml', true],
	['of another host of the site', 'https://feeds.northbank.test/all', true],
	['that the directory has for the site', 'http://www.feedhouse.test/northbank/', true],
	['of the same house, for another outlet', 'https://feedhouse.test/courier', false],
	['of another site', GOSSIP, false],
	["of a site whose name begins with the site's", 'https://northbank.test.gossip-wire.test/feed', false],
	['without a site', 'not an address', false],
])('a feed %s', (_, url, isOwn) => {
	const directory = new Map([['https://feedhouse.test/northbank', 'northbank.test']]);
	expect(isOwnFeed(url, ID, directory)).toBe(isOwn);
});

test('the feeds of two users of a shared host do not speak for each other', () => {
	expect(isOwnFeed('https://mallory.github.io/feed', 'alice.github.io/notes', new Map())).toBe(false);
});

describe('who says what is known of an article', () => {
	test.each([
		['its own site, once it was opened', said({ isOpened: true, saidBy: gossip }), null],
		['who was noted', said({ saidBy: gossip }), gossip],
		['its own site, as was noted', said({ saidBy: null }), null],
		['in an old row, the feed that brought it', said(), gossip],
		[
			'in an old row, its own site where one of its feeds brought it',
			said({ feeds: [GOSSIP, 'https://northbank.test/f'] }),
			null,
		],
		['in an old row, who was asked', said({ feeds: [], foundBy: ['gdelt'] }), { name: 'GDELT', source: 'gdelt' }],
	])('%s', (_, entry, voice) => {
		expect(voiceOf(entry)).toEqual(voice);
	});
});

describe('what is said anew', () => {
	const other = { name: 'Rumour Mill', source: 'https://rumours.test/feed' };
	test.each([
		['by the outlet takes the place of what others said', said({ saidBy: gossip }), null, true],
		['by the outlet takes the place of its own words', said({ saidBy: null }), null, true],
		['by others leaves the outlet its own words', said({ saidBy: null }), gossip, false],
		['by others leaves an opened article as it is', said({ isOpened: true, saidBy: null }), gossip, false],
		["by the outlet's feed leaves an opened article as it is", said({ isOpened: true, saidBy: null }), null, false],
		['by the same voice takes its own place', said({ saidBy: gossip }), gossip, true],
		['by another voice waits', said({ saidBy: gossip }), other, false],
		['by another voice is heard when the first is gone', said({ saidBy: gossip, feeds: [other.source] }), other, true],
	])('%s', (_, known, voice, expected) => {
		expect(replacesWords(known, voice)).toBe(expected);
	});
});
