import { expect, test } from 'vitest';
import type { Actor } from '../../../src/core/article.ts';
import { scoreLinks } from '../../../tools/bench/score-links.ts';

const TEXT = "Aunia's minister met the Vell Union. He left.";
const actor = (wikidata: string | null, ...mentions: [number, number][]): Actor => ({
	id: 'a',
	name: 'A',
	kind: 'organisation',
	role: null,
	affiliation: null,
	wikidata,
	salience: 1,
	mentions,
	reasons: [],
});

test('a link is right where its words have its number, articles and possessives left aside', () => {
	const actors = [actor('Q1', [0, 7]), actor('Q2', [25, 35]), actor(null, [37, 39])];
	const gold = [
		[0, 5, 'Q1'],
		[21, 35, 'Q3'],
		[37, 39, 'Q4'],
	] as const;
	expect(scoreLinks(TEXT, gold, actors)).toEqual({ right: 1, given: 2, gold: 3 });
});
