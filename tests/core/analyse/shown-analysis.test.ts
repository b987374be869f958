import { expect, test } from 'vitest';
import { MOST_SHOWN, shownAnalysis } from '../../../src/core/analyse/shown-analysis.ts';
import type { Actor, Analysis, Quote } from '../../../src/core/article.ts';

const quote = (at: number, keyness: number): Quote => ({
	kind: 'direct',
	spans: [[at, at + 5]],
	cue: [],
	speakerMention: null,
	speaker: 'Petra Lindqvist',
	actor: at,
	confidence: 0.9,
	keyness,
	shown: true,
});
const actor = (at: number): Actor => ({
	id: `actor-${at}`,
	name: `Actor ${at}`,
	kind: 'person',
	role: null,
	affiliation: null,
	wikidata: null,
	salience: 0.5,
	mentions: Array.from({ length: 5000 }, (_, i) => [i, i + 1] as const),
	reasons: [],
});
const analysis = (count: number): Analysis => ({
	mentions: Array.from({ length: count }, (_, i) => ({ start: i, end: i + 1, type: 'PER', actor: 0 })),
	actors: Array.from({ length: Math.min(count, 1000) }, (_, i) => actor(i)),
	topics: [],
	keyPhrases: [],
	quotes: Array.from({ length: count }, (_, i) => quote(i, (i * 7919) % count)),
});

test('of ninety thousand quotes those a reader would miss most are shown, in the order of the text, and the rest is counted', () => {
	const { analysis: shown, omitted } = shownAnalysis(analysis(94_000));
	expect(shown.quotes).toHaveLength(MOST_SHOWN.quotes);
	expect(Math.min(...shown.quotes.map(({ keyness }) => keyness))).toBe(94_000 - MOST_SHOWN.quotes);
	const places = shown.quotes.map(({ spans }) => spans[0]?.[0] ?? 0);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(omitted).toEqual({ actors: 700, quotes: 94_000 - MOST_SHOWN.quotes });
	expect(JSON.stringify(shown).length).toBeLessThan(6_000_000);
});

test('no quote names an actor that is not shown, and its speaker is still named', () => {
	const { analysis: shown } = shownAnalysis(analysis(94_000));
	expect(shown.quotes.filter((each) => each.actor !== null && !shown.actors[each.actor])).toEqual([]);
	expect(shown.quotes.every(({ speaker }) => speaker === 'Petra Lindqvist')).toBe(true);
});

test('of an ordinary article everything is shown', () => {
	const ordinary = { ...analysis(20), actors: [{ ...actor(0), mentions: [[0, 5] as const] }] };
	const { analysis: shown, omitted } = shownAnalysis(ordinary);
	expect(shown.actors).toEqual(ordinary.actors);
	expect(shown.quotes).toHaveLength(20);
	expect(omitted).toEqual({ actors: 0, quotes: 0 });
});
