import { describe, expect, test } from 'vitest';
import { type ActorCorrection, actorKey, correctActors } from '../../../src/core/actors/actor-correction.ts';
import type { Actor } from '../../../src/core/article.ts';

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

	test('holds over an earlier one of the same actor', () => {
		const { actors } = correctActors([actor('Wren')], [correction('wren', 'hidden'), correction('wren', 'group')]);
		expect(actors[0]?.kind).toBe('group');
	});
});
