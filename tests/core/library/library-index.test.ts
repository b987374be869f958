import { describe, expect, test } from 'vitest';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { UNKNOWN_TIME } from '../../../src/core/highlights/known-time.ts';
import { articleOfHighlight, indexArticle, indexHighlight } from '../../../src/core/library/index-entry.ts';
import { LibraryIndex } from '../../../src/core/library/library-index.ts';
import { EVERYTHING, type LibraryQuery } from '../../../src/core/library/library-query.ts';
import { packLibrary, unpackLibrary } from '../../../src/core/library/pack-library.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';
import { highlight } from '../../fakes/tab-views.ts';

const PORT = 'harbour.example/port';
const GRID = 'ledger.example/grid';

function kept(id: string, words: string, more: Partial<Highlight> = {}): Highlight {
	return highlight(id, words, {
		articleId: PORT,
		articleTitle: 'Port of Vell reopens',
		outlet: 'Harbour Courier',
		...more,
	});
}

const HIGHLIGHTS = [
	kept('h1', 'Die Fähre legte um sechs Uhr ab', { colour: 'green', createdAt: '2026-03-04T10:00:00Z' }),
	kept('h2', 'Crane operators walked out', {
		note: 'Ask the union',
		tags: ['walkout', 'Work'],
		createdAt: '2026-02-04T10:00:00Z',
		modifiedAt: '2026-04-01T10:00:00Z',
	}),
	kept('h3', '港は火曜日に再開した', { createdAt: '2026-03-05T10:00:00Z', tags: ['walkout'] }),
	kept('h4', 'A third cable is planned', {
		articleId: GRID,
		articleTitle: 'Grid council votes',
		outlet: 'Ledger',
		colour: 'pink',
		createdAt: '2026-03-06T10:00:00Z',
	}),
];

function library(): LibraryIndex {
	const index = new LibraryIndex();
	for (const each of HIGHLIGHTS) {
		if (!index.article(each.articleId)) index.putArticle(articleOfHighlight(each));
		index.putHighlight(indexHighlight(each));
	}
	const actors = [{ name: 'Ines Calder' }] as never;
	const topics = [
		{ name: 'labour dispute', shown: true },
		{ name: 'a guess', shown: false },
	] as never;
	index.putArticle(indexArticle(PORT, sampleArticle(), { actors, topics }, '2026-03-05T09:00:00.000Z'));
	index.putArticle(
		indexArticle('coast.example/quiet', sampleArticle({ title: 'A quiet day' }), null, '2026-01-05T09:00:00.000Z'),
	);
	return index;
}
const ask = (change: Partial<LibraryQuery>) => library().find({ ...EVERYTHING, ...change });

describe('a search', () => {
	test.each([
		['for nothing', '', ['h4', 'h3', 'h1', 'h2']],
		['for the beginning of a word', 'cran', ['h2']],
		['for the middle of a word', 'rane', []],
		['for letters without their accents', 'fahre', ['h1']],
		['in capitals, with marks between', 'CRANE, walked!', ['h2']],
		['for a word of the note', 'union', ['h2']],
		['for a tag', 'walkout', ['h3', 'h2']],
		['for an actor of the article', 'ines calder', ['h3', 'h1', 'h2']],
		['for an outlet', 'ledger', ['h4']],
		['for words of which one stands in the passage and one in the title', 'crane reopens', ['h2']],
		['for words that no entry has together', 'crane cable', []],
		['in a script without blanks', '再開', ['h3']],
		['for marks alone', '?! …', ['h4', 'h3', 'h1', 'h2']],
	])('%s', (_, words, ids) => {
		expect(ask({ words }).ids).toEqual(ids);
	});
});

describe('what is chosen', () => {
	test.each<[string, LibraryQuery['chosen'], string[]]>([
		['two colours', { colour: ['green', 'pink'] }, ['h4', 'h1']],
		['a colour and a tag', { colour: ['yellow'], tag: ['Work'] }, ['h2']],
		['a month', { time: ['2026-03'] }, ['h4', 'h3', 'h1']],
		['an actor', { actor: ['Ines Calder'] }, ['h3', 'h1', 'h2']],
		['a topic', { topic: ['labour dispute'] }, ['h3', 'h1', 'h2']],
		['notes', { state: ['noted'] }, ['h2']],
		['what nothing has', { outlet: ['Gossip Wire'] }, []],
	])('%s', (_, chosen, ids) => {
		expect(ask({ chosen }).ids).toEqual(ids);
	});

	test('does not change the counts of its own facet, and does those of others', () => {
		const { facets } = ask({ chosen: { colour: ['pink'] } });
		expect(facets.colour).toEqual([
			{ value: 'yellow', count: 2 },
			{ value: 'green', count: 1 },
			{ value: 'pink', count: 1 },
		]);
		expect(facets.outlet).toEqual([{ value: 'Ledger', count: 1 }]);
		expect(facets.topic).toEqual([]);
	});

	test('stays among the values that are told, though nothing has it', () => {
		expect(ask({ chosen: { tag: ['gone'] } }).facets.tag).toContainEqual({ value: 'gone', count: 0 });
	});
});

test.each([
	['oldest', ['h2', 'h1', 'h3', 'h4']],
	['changed', ['h2', 'h1', 'h3', 'h4']],
	['article', ['h4', 'h1', 'h2', 'h3']],
] as const)('in the order "%s"', (sort, ids) => {
	expect(ask({ sort }).ids).toEqual(ids);
});

test('what has no date comes after everything that has one, in every order of time', () => {
	for (const sort of ['newest', 'oldest', 'changed'] as const) {
		const index = library();
		const before = index.find({ ...EVERYTHING, sort }).ids;
		const time = { createdAt: UNKNOWN_TIME, modifiedAt: UNKNOWN_TIME };
		for (const id of ['h0', 'h9']) index.putHighlight(indexHighlight(kept(id, 'Nobody told when', time)));
		expect(index.find({ ...EVERYTHING, sort }).ids).toEqual([...before, 'h0', 'h9']);
	}
});

test('articles are listed with those that have no highlight', () => {
	const { ids, facets } = ask({ kind: 'articles' });
	expect(ids).toEqual([GRID, PORT, 'coast.example/quiet']);
	expect(facets.state).toEqual([
		{ value: 'highlighted', count: 2 },
		{ value: 'unhighlighted', count: 1 },
	]);
});

test('an article of which nothing but highlights is kept goes with the last of them', () => {
	const index = library();
	index.removeHighlight('h4');
	for (const id of ['h1', 'h2', 'h3']) index.removeHighlight(id);
	expect(index.find({ ...EVERYTHING, kind: 'articles' }).ids).toEqual([PORT, 'coast.example/quiet']);
});

test('the only highlight of an article of which nothing else is kept is still found when it was edited', () => {
	const index = library();
	index.putHighlight(indexHighlight({ ...(HIGHLIGHTS[3] as Highlight), note: 'Ask the council' }));
	expect(index.find({ ...EVERYTHING, words: 'council third' }).ids).toEqual(['h4']);
	expect(index.find({ ...EVERYTHING, kind: 'articles' }).ids).toContain(GRID);
	index.removeHighlight('h4');
	expect(index.find({ ...EVERYTHING, kind: 'articles' }).ids).not.toContain(GRID);
});

test.each(['newest', 'article'] as const)(
	'the first highlight, and one that comes back after the last went, is found in the order "%s"',
	(sort) => {
		const index = new LibraryIndex();
		const ids = () => index.find({ ...EVERYTHING, sort }).ids;
		const [first] = HIGHLIGHTS as [Highlight];
		expect(ids()).toEqual([]);
		index.putArticle(articleOfHighlight(first));
		expect(ids()).toEqual([]);
		index.putHighlight(indexHighlight(first));
		expect(ids()).toEqual(['h1']);
		index.removeHighlight('h1');
		expect(ids()).toEqual([]);
		index.putArticle(articleOfHighlight(first));
		expect(ids()).toEqual([]);
		index.putHighlight(indexHighlight(first));
		expect(ids()).toEqual(['h1']);
	},
);

test('an article with a time that is none is listed, and hinders nothing', () => {
	const index = library();
	index.putArticle(indexArticle('coast.example/undated', sampleArticle({ title: 'Undated' }), null, 'x'));
	expect(index.find({ ...EVERYTHING, kind: 'articles' }).ids).toContain('coast.example/undated');
});

test('packed and unpacked it finds the same', () => {
	const again = unpackLibrary(packLibrary(library()));
	for (const change of [{}, { words: 'walkout' }, { kind: 'articles' as const }, { chosen: { state: ['noted'] } }])
		expect(again.find({ ...EVERYTHING, ...change })).toEqual(ask(change));
	expect(unpackLibrary(packLibrary(new LibraryIndex())).size).toEqual({ highlights: 0, articles: 0 });
});
