import { expect, test } from 'vitest';
import { rankByQuotes } from '../../../src/core/actors/rank-by-quotes.ts';
import type { Actor, Quote } from '../../../src/core/article.ts';

function actor(name: string, salience: number, kind: Actor['kind'] = 'person'): Actor {
	return {
		id: name,
		name,
		kind,
		role: null,
		affiliation: null,
		wikidata: null,
		salience,
		mentions: [],
		reasons: [{ code: 'named', values: { times: 1 } }],
	};
}

function quoteOf(by: number | null, shown = true): Quote {
	return {
		kind: 'direct',
		spans: [[0, 1]],
		cue: [],
		speakerMention: null,
		speaker: by === null ? null : 'somebody',
		actor: by,
		confidence: 1,
		keyness: 0,
		shown,
	};
}

const times = (count: number, by: number, shown = true) => Array.from({ length: count }, () => quoteOf(by, shown));

test('who is quoted again and again stands before who is named as often', () => {
	const found = rankByQuotes({
		mentions: [
			{ start: 0, end: 3, type: 'PER', actor: 0 },
			{ start: 5, end: 8, type: 'PER', actor: 1 },
			{ start: 9, end: 12, type: 'LOC', actor: null },
		],
		actors: [actor('Ada', 0.2), actor('Ines', 0.18)],
		quotes: [...times(4, 1), quoteOf(0), quoteOf(null)],
	});
	expect(found.actors.map(({ name }) => name)).toEqual(['Ines', 'Ada']);
	// what pointed to somebody still does
	expect(found.mentions.map(({ actor: index }) => index)).toEqual([1, 0, null]);
	expect(found.quotes.map(({ actor: index }) => index)).toEqual([0, 0, 0, 0, 1, null]);
	expect(found.actors[0]?.reasons).toContainEqual({ code: 'quoted', values: { times: 4 } });
});

test.each([
	['one quote', [quoteOf(1)], 'person'],
	['quotes that are not shown as theirs', times(4, 1, false), 'person'],
	['the quotes of a body, whose spokesmen speak', times(4, 1), 'organisation'],
] as const)('%s changes nothing', (_, quotes, kind) => {
	const actors = [actor('Ada', 0.2), actor('Ines', 0.18, kind)];
	expect(rankByQuotes({ mentions: [], actors, quotes: [...quotes] }).actors).toEqual(actors);
});
