import type { LibraryQuery } from '../../../src/core/library/library-query.ts';
import type { BackgroundToPage } from '../../../src/messages/background-to-page.ts';
import type { InterfaceToBackground } from '../../../src/messages/interface-to-background.ts';
import type { NoteToBackground } from '../../../src/messages/note-to-background.ts';
import type { PageToBackground } from '../../../src/messages/page-to-background.ts';
import { SOUND_IMPORT_FILES } from '../imports/sound-import-files.ts';
import { actor, article, check, correction, feed, highlight, passage, topic, URL_OF_PAGE } from './sound-values.ts';

/** Sound questions for each method of a contract: one that has none does not compile. */
type SoundCalls<Contract, LeftOut extends keyof Contract = never> = {
	readonly [Method in Exclude<keyof Contract, LeftOut>]: Contract[Method] extends (...args: infer Args) => unknown
		? readonly Args[]
		: never;
};

/** Stands for the token of a passage that waits, if any does. */
export const TOKEN = 'the token';
/** Stands for the name of the last change that can be undone. */
export const UNDO = 'the change';

/** Of a site that no tab shows: what a file brings is kept of a private tab's too. */
const RESTORED = 'vell-courier.example/port';
const query: LibraryQuery = {
	kind: 'highlights',
	words: 'crane "nobody was',
	chosen: { tag: ['ships'] },
	sort: 'newest',
};
const kinds = {
	highlights: true,
	feeds: true,
	follows: true,
	corrections: true,
	searches: true,
	rules: true,
	collections: true,
};
const server = {
	server: 'https://couch.vell.example/shelf',
	database: 'library',
	name: 'ann',
	secret: 'secret',
	passphrase: '',
	kinds,
};
const clocks = Object.fromEntries(
	['passage', 'article', 'colour', 'note', 'tags'].map((field) => [
		field,
		'2026-03-14T08:00:00.000Z 0000 1f2e3d4c5b6a',
	]),
);
const rowsOf = (...rows: unknown[]) => JSON.stringify(rows);

const PAGE_CALLS: SoundCalls<PageToBackground> = {
	pageChecked: [[check], [check]],
	textArrived: [[]],
	saveHighlight: [
		['h2', passage, 'green'],
		['h3', passage, 'blue'],
	],
	readWords: [[null], ['de']],
	isHandleOffered: [[]],
	offerNote: [
		['h4', passage, false],
		['h5', passage, true],
	],
	offerKept: [
		['h2', false],
		['h2', true],
	],
	keepBounds: [[TOKEN, passage]],
	highlightsPlaced: [[{ h1: 'exact', h2: 'lost' }]],
	paintingChanged: [[true]],
};

/** What the frame asks in which a note is written. */
const NOTE_CALLS: SoundCalls<NoteToBackground> = {
	openNote: [[TOKEN]],
	keepNote: [[TOKEN, 'pink', 'Ask the mayor']],
	deleteKept: [[TOKEN]],
	restoreKept: [[TOKEN]],
	moveBound: [[TOKEN, 'end', 1]],
	readDragged: [[TOKEN]],
	undoDragged: [[TOKEN]],
	lostFocus: [[TOKEN]],
	moveNote: [[TOKEN, 'Ask']],
	closeNote: [[TOKEN]],
};

/** All but *delete everything*, which ends a life, and what deletes all of a kind. */
const INTERFACE_CALLS: SoundCalls<InterfaceToBackground, 'deleteEverything' | 'deleteKind'> = {
	viewTab: [[7]],
	lookAtTab: [[7, { anyway: true }]],
	sayOfPage: [
		[7, 'article'],
		[7, 'none'],
		[7, null],
	],
	changeSiteRules: [
		[
			[
				{ site: 'gossip-wire.example', mode: 'automatic' },
				{ site: '*://*.gossip-wire.example/live/*', mode: 'off' },
				{ site: 'vell.example', mode: null },
			],
		],
	],
	setPageVerdict: [['gossip-wire.example/pictures/*', 'article']],
	changeSiteFeatures: [
		[
			[
				{ site: '*://*.gossip-wire.example/live/*', feature: 'coverage', isOn: false },
				{ site: 'gossip-wire.example', feature: 'handle', isOn: null },
			],
		],
	],
	setHandle: [[false]],
	setLook: [[{ theme: 'dark', textSize: 'large', language: 'ar' }]],
	closeWhatsNew: [[]],
	offerNewsSites: [[true]],
	exportSettings: [[]],
	setDefaultMode: [['on-click']],
	viewSettings: [[]],
	setRetention: [[{ articleDays: 30, coverageDays: 14, highlightDays: null }]],
	setQuoteOrder: [['key']],
	viewStorageUse: [[]],
	deleteSite: [['nowhere.test']],
	revealSpan: [[7, [0, 12]]],
	revealWords: [[7, ['A crane fell at the port of Vell on Monday, and nobody was hurt.'], 0]],
	revealMention: [[7, 0, 1]],
	openAddress: [[URL_OF_PAGE]],
	analyseExample: [['Crane falls', 'A crane fell at the port of Vell, said Ines Calder.']],
	viewStory: [[7]],
	listStories: [[]],
	correctActor: [[7, 0, 'hidden']],
	joinActors: [[7, 0, 1]],
	putBackCorrection: [[7, { key: 'bo ray', before: { ...correction, key: 'bo ray', name: 'Bo Ray' } }]],
	listCorrections: [[]],
	deleteCorrection: [['bo ray']],
	restoreCorrection: [[{ ...correction, key: 'bo ray', name: 'Bo Ray' }]],
	listHighlights: [[]],
	highlightSpan: [[7, [0, 12], 'pink']],
	editHighlight: [['h2', { colour: 'blue', note: 'more', tags: ['ships'] }]],
	deleteHighlight: [['h2']],
	restoreHighlight: [[highlight]],
	revealHighlight: [[7, 'h1']],
	attachHighlight: [[7, 'h1']],
	exportHighlights: [
		['markdown', null],
		['json', 7],
		['obsidian', null, null, ['h1', 'h2']],
		['bibtex', null, { id: 'e1', from: 1 }],
	],
	peekLibrary: [[20]],
	searchLibrary: [
		[query, 0, 50],
		[{ ...query, kind: 'articles', words: '' }, 0, 50],
	],
	listLibrary: [[query]],
	viewLibraryArticle: [[highlight.articleId]],
	changeHighlights: [
		[['h2', 'h3'], { colour: 'green', addTags: ['ships'], removeTags: ['ports'] }],
		[['h2'], { isDeleted: true }],
	],
	importHighlights: Object.values(SOUND_IMPORT_FILES).map((file): [string, boolean] => [file, false]),
	undoChange: [[UNDO]],
	listSearches: [[]],
	saveSearch: [['Ships', query]],
	removeSearch: [['s1']],
	restoreSearch: [[{ id: 's1', name: 'Ships', query, savedAt: highlight.createdAt }]],
	listVersions: [[highlight.articleId]],
	noteArticle: [[highlight.articleId, 'Ask whom it serves.']],
	listCollections: [[]],
	makeCollection: [['Ports', ['h1']]],
	renameCollection: [['c1', 'Harbours']],
	changeCollection: [['c1', { add: ['h1', 'h2'], remove: ['h3'] }]],
	removeCollection: [['c1']],
	restoreCollection: [[{ id: 'c1', name: 'Ports', madeAt: highlight.createdAt, highlights: ['h1'] }]],
	viewReplication: [[]],
	joinServer: [[server]],
	listGroups: [[]],
	joinGroup: [
		[{ server: 'https://couch.vell.example', database: 'group', name: 'ann', secret: 'secret', memberName: 'Ann' }],
	],
	shareCollection: [['g1', 'c1', true]],
	askGroups: [[]],
	leaveGroup: [['g1', false]],
	viewGroup: [['g1', 0]],
	sharedOfArticle: [[highlight.articleId]],
	exportGroup: [['g1', 'markdown']],
	setReplicatedKinds: [[kinds]],
	pauseReplication: [[false]],
	replicateNow: [[], []],
	leaveServer: [[true], [false]],
	viewBackup: [[]],
	remindOfBackup: [['month']],
	postponeBackup: [[]],
	startBackup: [[]],
	noteBackup: [[0]],
	readForBackup: [[null], [{ part: 'articles', after: null }]],
	restoreRows: [
		['settings', rowsOf({ version: 2, value: { defaultMode: 'on-click', rules: [], quoteOrder: 'key' } }), false],
		[
			'identities',
			rowsOf({ id: RESTORED, aliases: [`${RESTORED}-2`], addresses: [`https://${RESTORED}`], number: RESTORED }),
			false,
		],
		[
			'articles',
			rowsOf({
				stored: {
					id: RESTORED,
					article: { ...article, url: `https://${RESTORED}` },
					textFingerprint: 'f',
					firstOpenedAt: correction.correctedAt,
					lastOpenedAt: correction.correctedAt,
				},
				analysis: null,
			}),
			false,
		],
		['highlights', rowsOf({ ...highlight, id: 'h7', clocks }), false],
		['deletions', rowsOf({ id: 'h8', deletedAt: clocks.note }), true],
		['feeds', rowsOf({ ...feed, url: 'https://gossip-wire.example/b' }), false],
		['follows', rowsOf({ ...topic, key: topic.id, followedAt: correction.correctedAt }), false],
		['corrections', rowsOf({ ...correction, key: 'cy low', name: 'Cy Low' }), false],
	],
	endRestore: [[correction.correctedAt, 1]],
	listFeeds: [[]],
	findFeeds: [[7]],
	addFeed: [['https://gossip-wire.example/feed']],
	addFeeds: [
		[
			[
				{
					url: 'https://gossip-wire.example/a',
					title: 'A',
					otherUrls: ['https://gossip-wire.example/b'],
					folders: ['News'],
				},
			],
		],
	],
	findSiteFeeds: [['https://gossip-wire.example/']],
	removeFeeds: [[['https://gossip-wire.example/feed']]],
	pollFeed: [['https://gossip-wire.example/feed']],
	planLookUp: [[7]],
	lookUp: [
		[7, 'gdelt', 'crane vell'],
		[7, 'google-news', 'crane vell'],
	],
	cancelLookUp: [[7, 'gdelt']],
	listFollows: [[]],
	follow: [
		[topic, 7],
		[{ ...actor, names: [...actor.names] }, null],
	],
	unfollow: [[topic.id]],
	listFollowNews: [[7]],
	markFollowNewsSeen: [[]],
	dismissFollowNews: [[]],
	undoRemoval: [['none']],
	readOpml: [['<opml><body><outline text="A" xmlUrl="https://gossip-wire.example/feed"/></body></opml>']],
	exportFeeds: [[]],
};

type Call = readonly [method: string, args: readonly unknown[]];
const listed = (calls: Readonly<Record<string, readonly (readonly unknown[])[]>>): readonly Call[] =>
	Object.entries(calls).flatMap(([method, asked]) => asked.map((args) => [method, args] as const));

/** By the door that they come to. */
export const SOUND_CALLS = {
	page: listed(PAGE_CALLS),
	note: listed(NOTE_CALLS),
	interface: listed(INTERFACE_CALLS),
};

/** What the page's script answers when it is honest. */
export const SOUND_ANSWERS: {
	readonly [Method in keyof BackgroundToPage]: ReturnType<BackgroundToPage[Method]>;
} = {
	extractArticle: { article, declared: [URL_OF_PAGE] },
	isCovered: false,
	showPassages: 0,
	describePassages: passage,
	describeSelection: passage,
	moveBound: passage,
	isOnArticle: true,
	keepSelection: true,
	paintHighlights: { h1: 'exact' },
	openNote: true,
	returnFocus: true,
	closeNote: undefined,
	paintOnly: undefined,
	revealHighlight: true,
	findFeedLinks: [{ url: 'https://gossip-wire.example/feed', title: 'News' }],
};
