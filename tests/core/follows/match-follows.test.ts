import { expect, test } from 'vitest';
import { followKey } from '../../../src/core/follows/follow.ts';
import { followMatcher } from '../../../src/core/follows/match-follows.ts';
import { follows } from '../../fakes/following.ts';

const match = followMatcher(follows);
const entry = { title: 'Grid talks resume', text: 'Ministers met in Port Ansel.', topics: [] as string[] };

test.each([
	['its topic', { topics: ['medtop:20000379', 'medtop:04000000'] }, ['medtop:20000379']],
	['a topic above it only', { topics: ['medtop:04000000'] }, []],
	['an actor in the lead', { text: 'Ingrid Halloran met ministers.' }, ['ingrid halloran']],
	['an actor in the headline', { title: 'Ingrid Halloran resigns' }, ['ingrid halloran']],
	['a surname', { title: 'Halloran resigns' }, []],
])('an entry with %s', (_, change, keys) => {
	expect(match({ ...entry, ...change })).toEqual(keys);
});

test('one actor has one key whichever article it is followed from', () => {
	const actor = { kind: 'actor' as const, wikidata: null, names: [] };
	expect(followKey({ ...actor, name: 'Zoë  Ingrid Halloran' })).toBe(
		followKey({ ...actor, name: 'Zoe Ingrid Halloran' }),
	);
	expect(followKey({ ...actor, name: 'Z. Halloran', wikidata: 'Q42' })).toBe('Q42');
});
