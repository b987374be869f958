import type { ArticleVersion } from '../../src/core/library/article-versions.ts';
import { EVERYTHING, type FacetCounts } from '../../src/core/library/library-query.ts';
import type { SavedSearch } from '../../src/core/library/saved-search.ts';
import type { LibraryAnswer, LibraryArticleView, LibraryRow } from '../../src/messages/library.ts';
import type { LibraryActions } from '../../src/ui/library/library-actions.ts';
import { gridArticle } from './articles.ts';
import { collections, groups, sharedPassages } from './groups.ts';
import { backup } from './options-state.ts';
import { highlight } from './tab-views.ts';

const rows: LibraryRow[] = (
	[
		['the council will buy power at an hourly auction', 'yellow', '', ['grid', 'auction']],
		['its delegation left the hall twice before midnight', 'blue', 'The Estmark Observer says once. Check.', []],
		['a third cable is planned for 2029', 'pink', '', ['cable']],
	] as const
).map(([words, colour, note, tags], place) => ({
	id: `h${place + 1}`,
	articleId: 'grid',
	title: gridArticle.title,
	outlet: gridArticle.publisher,
	at: `2026-03-0${place + 2}T10:00:00Z`,
	words,
	note,
	tags: [...tags],
	colour,
	count: 3,
}));

const facets: FacetCounts = {
	colour: [
		{ value: 'yellow', count: 1 },
		{ value: 'blue', count: 1 },
		{ value: 'pink', count: 1 },
	],
	tag: ['auction', 'cable', 'grid', 'later', 'north', 'power', 'price', 'vote'].map((value) => ({ value, count: 1 })),
	outlet: [{ value: 'The Harbour Ledger', count: 3 }],
	actor: [{ value: 'Ingrid Halloran', count: 3 }],
	topic: [{ value: 'energy and resource', count: 3 }],
	time: [{ value: '2026-03', count: 3 }],
	state: [
		{ value: 'noted', count: 1 },
		{ value: 'unnoted', count: 2 },
		{ value: 'tagged', count: 2 },
		{ value: 'untagged', count: 1 },
	],
	collection: [{ value: 'c1', count: 2 }],
};

const view: LibraryArticleView = {
	id: 'grid',
	url: gridArticle.url,
	title: gridArticle.title,
	outlet: gridArticle.publisher,
	authors: ['Mara Venn', 'Tomas Reik'],
	publishedAt: '2026-03-02T08:00:00Z',
	language: 'en',
	beginning: 'The council will buy power at an hourly auction.',
	firstOpenedAt: '2026-03-02T09:00:00Z',
	lastOpenedAt: '2026-03-04T10:00:00Z',
	changes: 1,
	texts: 2,
	highlights: rows.map(({ id, words, note, tags, colour }) =>
		highlight(id, words, { note, tags, colour: colour ?? 'yellow' }),
	),
};

const search: SavedSearch = {
	id: 's1',
	name: 'Grid votes in spring',
	query: { ...EVERYTHING, words: 'grid', chosen: { time: ['2026-03'] } },
	savedAt: '2026-03-04T10:00:00.000Z',
};

const versions: ArticleVersion[] = [
	{
		title: 'Grid council votes',
		text: 'The council met on Monday.\nA third cable is planned for 2028, it said.\nNobody spoke against it.',
		textFingerprint: 'a',
		readAt: '2026-03-02T09:00:00Z',
	},
	{
		title: 'Grid council votes for a cable',
		text: 'The council met on Monday.\nA third cable is planned for 2029, it said.\nIts delegation left early.',
		textFingerprint: 'b',
		readAt: '2026-03-04T10:00:00Z',
	},
];

/** Everything that {@link fakeLibraryActions} finds. */
export const everythingKept: LibraryAnswer = { rows, from: 0, total: rows.length, facets, isWhole: true };
export const nothingKept: LibraryAnswer = {
	rows: [],
	from: 0,
	total: 0,
	facets: { colour: [], tag: [], outlet: [], actor: [], topic: [], time: [], state: [], collection: [] },
	isWhole: true,
};

/** Actions over a small library that work at once and change nothing. */
export function fakeLibraryActions(kept: LibraryAnswer): LibraryActions {
	return {
		peek: async () => kept,
		search: async () => kept,
		listAll: async () => kept.rows.flatMap((row) => row?.id ?? []),
		listSearches: async () => (kept.total === 0 ? [] : [search]),
		saveSearch: async () => {},
		removeSearch: async () => async () => {},
		listCollections: async () => (kept.total === 0 ? [] : collections),
		makeCollection: async () => {},
		renameCollection: async () => {},
		changeCollection: async () => {},
		removeCollection: async () => async () => {},
		listGroups: async () => (kept.total === 0 ? [] : groups),
		viewGroup: async () => ({ passages: sharedPassages, total: sharedPassages.length }),
		sharedOfArticle: async () => sharedPassages,
		exportGroup: async () => {},
		viewArticle: async () => view,
		listVersions: async () => versions,
		noteArticle: async () => {},
		editHighlight: async () => {},
		changeHighlights: async (ids) => ({ count: ids.length, undo: async () => ids.length }),
		exportChosen: async () => [],
		importHighlights: () => new Promise(() => {}),
		openBesidePanel: async () => {},
		copyText: async () => {},
		sendToZotero: async () => 'taken',
		openAddress: async () => {},
		openOptions: () => {},
		viewBackup: async () => ({ ...backup, isDue: kept.total !== 0 }),
		postponeBackup: async () => {},
		saveBackup: async () => 0,
	};
}
