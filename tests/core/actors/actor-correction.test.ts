import { describe, expect, test } from 'vitest';
import { type ActorCorrection, actorKey, correctActors } from '../../../src/core/actors/actor-correction.ts';
import { joinInAnalysis } from '../../../src/core/actors/join-in-analysis.ts';
import type { Actor, Quote } from '../../../src/core/article.ts';

function actor(name: string, more: Partial<Actor> = {}): Actor {
	return {
		id: name,
		name,
		kind: 'person',
		role: null,
		affiliation: null,
		wikidata: null,
		salience: 0.5,
		mentions: [[0, name.length]],
		reasons: [],
		...more,
	};
}
const correction = (key: string, verdict: ActorCorrection['verdict']): ActorCorrection => ({
	key,
	name: key,
	foundKind: 'person',
	verdict,
	correctedAt: '2026-03-14T09:00:00Z',
});

test.each([
	['its Wikidata number where it has one', actor('Ada Wren', { wikidata: 'Q7' }), 'Q7'],
	['otherwise its name, however it is written', actor('  Ádá WREN Jr.'), 'ada wren jr'],
])('an actor is known by %s', (_, one, key) => {
	expect(actorKey(one)).toBe(key);
});

describe('a correction', () => {
	test('hides an actor without moving the others, whom quotes point at', () => {
		const found = [actor('Ada Wren'), actor('Brightwater')];
		const { actors, corrections } = correctActors(found, [correction('ada wren', 'hidden')]);
		expect(actors).toEqual(found);
		expect(corrections).toEqual([{ ...correction('ada wren', 'hidden'), actor: 0 }]);
	});

	test('says what an actor is, and that the reader said so', () => {
		const { actors } = correctActors([actor('Ada Wren'), actor('Brightwater')], [correction('brightwater', 'place')]);
		expect(actors.map(({ kind }) => kind)).toEqual(['person', 'place']);
		expect(actors[1]?.reasons).toEqual([{ code: 'corrected' }]);
	});

	test('of a name leaves another entity of that name alone', () => {
		const { corrections } = correctActors([actor('Wren', { wikidata: 'Q7' })], [correction('wren', 'hidden')]);
		expect(corrections).toEqual([]);
	});

	test.each<[string, string[], [string, string][], string[]]>([
		[
			'is told as the other',
			['Gulls', 'Harbour City Gulls'],
			[['gulls', 'Harbour City Gulls']],
			['Harbour City Gulls'],
		],
		[
			'stays where the article has not the other',
			['Gulls', 'Port Marin'],
			[['gulls', 'Harbour City Gulls']],
			['Gulls', 'Port Marin'],
		],
		[
			'is told as the last of a chain',
			['Gulls', 'City Gulls', 'Harbour City Gulls'],
			[
				['gulls', 'City Gulls'],
				['city gulls', 'Harbour City Gulls'],
			],
			['Harbour City Gulls'],
		],
		[
			'is told as the last of a chain of which the article has not all',
			['Gulls', 'Harbour City Gulls'],
			[
				['gulls', 'City Gulls'],
				['city gulls', 'Harbour City Gulls'],
			],
			['Harbour City Gulls'],
		],
		[
			'stays where the reader joined it in a ring',
			['Gulls', 'City Gulls'],
			[
				['gulls', 'City Gulls'],
				['city gulls', 'Gulls'],
			],
			['Gulls', 'City Gulls'],
		],
	])('of one that is the same as another: it %s', (_, names, joins, listed) => {
		const found = names.map((name) => actor(name));
		const said = joins.map(([key, into]) => ({
			...correction(key, 'joined'),
			into: { key: into.toLowerCase(), name: into },
		}));
		const { actors, corrections } = correctActors(found, said);
		const gone = new Set(corrections.map((placed) => placed.actor));
		expect(actors.flatMap(({ name }, index) => (gone.has(index) ? [] : [name]))).toEqual(listed);
	});

	test('gives the other what its twin has, and its quotes and mentions', () => {
		const found = [
			actor('Harbour City Gulls', { mentions: [[40, 58]], salience: 0.2 }),
			actor('Gulls', { role: 'champion', mentions: [[0, 5]] }),
		];
		const into = { key: 'harbour city gulls', name: 'Harbour City Gulls' };
		const { actors, joined } = correctActors(found, [{ ...correction('gulls', 'joined'), into }]);
		expect(actors[0]).toMatchObject({
			role: 'champion',
			salience: 0.5,
			mentions: [
				[0, 5],
				[40, 58],
			],
			reasons: [{ code: 'joined', values: { name: 'Gulls' } }],
		});
		const quote = { speaker: 'Gulls', actor: 1 } as Quote;
		const mention = { start: 0, end: 5, type: 'ORG', actor: 1 } as const;
		const analysis = { mentions: [mention], actors, topics: [], keyPhrases: [], quotes: [quote] };
		const { quotes, mentions } = joinInAnalysis(analysis, joined);
		expect([quotes, mentions]).toEqual([[{ speaker: 'Harbour City Gulls', actor: 0 }], [{ ...mention, actor: 0 }]]);
	});

	test('holds over an earlier one of the same actor', () => {
		const { actors } = correctActors([actor('Wren')], [correction('wren', 'hidden'), correction('wren', 'group')]);
		expect(actors[0]?.kind).toBe('group');
	});
});
