import { ANALYSER_VERSION } from '../../../src/core/analyse/analyser-version.ts';
import type { Article } from '../../../src/core/article.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { keepArticle } from '../../../src/storage/articles/articles.ts';
import { keepCorrection } from '../../../src/storage/corrections/actor-corrections.ts';
import { entryOfArticle } from '../../../src/storage/coverage/coverage-entry.ts';
import type { Database, StoreName } from '../../../src/storage/database-schema.ts';
import { addFeeds } from '../../../src/storage/feeds/feeds.ts';
import { keepFollow } from '../../../src/storage/follows/follows.ts';
import { keepHighlight } from '../../../src/storage/highlights/highlights.ts';
import type { KeyValuePort } from '../../../src/storage/key-value-port.ts';
import { writeSettings } from '../../../src/storage/settings/settings.ts';

const NOW = '2026-03-14T08:00:00.000Z';
const URL_OF_PAGE = 'https://gossip-wire.example/crane';
const TEXT =
	'A crane fell at the port of Vell on Monday, and nobody was hurt.\n“We were lucky,” said Ines Calder, the harbour master.';

/** The tab whose script is hijacked. */
export const HOSTILE_TAB = { id: 7, url: URL_OF_PAGE, windowId: 1, isPrivate: false };

const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const check = { url: URL_OF_PAGE, headline: 'Crane falls', textLength: 2_000, detection };
const passage = {
	quote: { type: 'TextQuoteSelector', exact: 'A crane fell', prefix: '', suffix: ' at the port' },
	position: { type: 'TextPositionSelector', start: 0, end: 12 },
} as const;
const highlight: Highlight = {
	id: 'h1',
	articleId: 'gossip-wire.example/crane',
	url: URL_OF_PAGE,
	articleTitle: 'Crane falls',
	outlet: 'Gossip Wire',
	...passage,
	colour: 'yellow',
	note: 'See also Vell',
	createdAt: NOW,
	modifiedAt: NOW,
};
const article: Article = {
	url: URL_OF_PAGE,
	canonicalUrl: null,
	title: 'Crane falls',
	description: null,
	publisher: 'Gossip Wire',
	agency: null,
	authors: ['Ann Lee'],
	publishedAt: NOW,
	modifiedAt: null,
	language: 'en',
	section: 'Ports',
	tags: ['ships'],
	headings: [],
	isLive: false,
	isPaywalled: false,
	wordCount: 24,
	readingMinutes: 1,
	text: TEXT,
	blocks: [
		{ kind: 'paragraph', span: [0, 64] },
		{ kind: 'paragraph', span: [65, TEXT.length] },
	],
};
const correction = {
	key: 'ann lee',
	name: 'Ann Lee',
	foundKind: 'person',
	verdict: 'hidden',
	correctedAt: NOW,
} as const;
const topic = { kind: 'topic', id: 'medtop:20000593', name: 'Ports' } as const;
const actor = { kind: 'actor', wikidata: null, name: 'Ines Calder', names: ['Ines Calder'] } as const;
const feed = {
	url: 'https://vell-courier.example/feed',
	otherUrls: [],
	title: 'Vell Courier',
	siteUrl: null,
	addedAt: NOW,
	status: 'working' as const,
	problem: null,
	lastSuccessAt: NOW,
	// far enough away to be asked by nobody
	nextPollAt: '2026-04-14T08:00:00.000Z',
	failures: 0,
	etag: null,
	lastModified: null,
	entryCount: 3,
	newestAt: NOW,
};

type Call = readonly [method: string, args: unknown[]];

export const PAGE_CALLS: readonly Call[] = [
	['pageChecked', [check]],
	['saveHighlight', ['h2', passage, 'green']],
	['saveHighlight', ['h3', passage, 'blue']],
	['offerNote', ['h4', passage, false]],
	['highlightsPlaced', [{ h1: 'exact', h2: 'lost' }]],
	['paintingChanged', [true]],
];

/** What the frame asks in which a note is written. {@link TOKEN} stands for that of a passage that waits, if any does. */
export const TOKEN = 'the token';
export const NOTE_CALLS: readonly Call[] = [
	['openNote', [TOKEN]],
	['keepNote', [TOKEN, 'pink', 'Ask the mayor']],
	['lostFocus', [TOKEN]],
	['moveNote', [TOKEN, 'Ask']],
	['closeNote', [TOKEN]],
];

/** All but *delete everything*, which ends a life, and what deletes all of a kind. */
export const INTERFACE_CALLS: readonly Call[] = [
	['viewTab', [7]],
	['lookAtTab', [7, { anyway: true }]],
	[
		'changeSiteRules',
		[
			[
				{ site: 'gossip-wire.example', mode: 'automatic' },
				{ site: '*://*.gossip-wire.example/live/*', mode: 'off' },
				{ site: 'vell.example', mode: null },
			],
		],
	],
	['setDefaultMode', ['on-click']],
	['viewSettings', []],
	['setRetention', [{ articleDays: 30, coverageDays: 14, highlightDays: null }]],
	['setQuoteOrder', ['key']],
	['viewStorageUse', []],
	['deleteSite', ['nowhere.test']],
	['revealSpan', [7, [0, 12]]],
	['revealMention', [7, 0, 1]],
	['openAddress', [URL_OF_PAGE]],
	['viewStory', [7]],
	['listStories', []],
	['correctActor', [7, 0, 'hidden']],
	['joinActors', [7, 0, 1]],
	['putBackCorrection', [7, { key: 'bo ray', before: { ...correction, key: 'bo ray', name: 'Bo Ray' } }]],
	['listCorrections', []],
	['deleteCorrection', ['bo ray']],
	['restoreCorrection', [{ ...correction, key: 'bo ray', name: 'Bo Ray' }]],
	['listHighlights', []],
	['highlightSpan', [7, [0, 12], 'pink']],
	['editHighlight', ['h2', { colour: 'blue', note: 'more' }]],
	['deleteHighlight', ['h2']],
	['restoreHighlight', [highlight]],
	['revealHighlight', [7, 'h1']],
	['exportHighlights', ['markdown', null]],
	['exportHighlights', ['json', 7]],
	['listFeeds', []],
	['findFeeds', [7]],
	['addFeed', ['https://gossip-wire.example/feed']],
	['addFeeds', [[{ url: 'https://gossip-wire.example/a', title: 'A', otherUrls: ['https://gossip-wire.example/b'] }]]],
	['findSiteFeeds', ['https://gossip-wire.example/']],
	['removeFeeds', [['https://gossip-wire.example/feed']]],
	['pollFeed', ['https://gossip-wire.example/feed']],
	['planLookUp', [7]],
	['lookUp', [7, 'gdelt', 'crane vell']],
	['lookUp', [7, 'google-news', 'crane vell']],
	['cancelLookUp', [7, 'gdelt']],
	['listFollows', []],
	['follow', [topic, 7]],
	['follow', [actor, null]],
	['unfollow', [topic.id]],
	['listFollowNews', [7]],
	['markFollowNewsSeen', []],
	['dismissFollowNews', []],
	['undoRemoval', ['none']],
	['readOpml', ['<opml><body><outline text="A" xmlUrl="https://gossip-wire.example/feed"/></body></opml>']],
	['exportFeeds', []],
];

/** What the page's script answers when it is honest. */
export const ANSWERS: Readonly<Record<string, unknown>> = {
	extractArticle: { article, declared: [URL_OF_PAGE] },
	revealPassages: true,
	describePassages: passage,
	keepSelection: true,
	paintHighlights: { h1: 'exact' },
	paintOnly: null,
	revealHighlight: true,
	openNote: true,
	returnFocus: true,
	closeNote: null,
	findFeedLinks: [{ url: 'https://gossip-wire.example/feed', title: 'News' }],
};

const HONEST = 'northbank-times.example/harbour-strike';

/** What stands in the stores before: nobody who knows no key of it may change it. */
export const PLANTED: readonly {
	store: StoreName & ('highlights' | 'articles' | 'analyses' | 'feeds' | 'follows' | 'actorCorrections' | 'coverage');
	key: string;
}[] = [
	{ store: 'highlights', key: 'planted' },
	{ store: 'articles', key: HONEST },
	{ store: 'analyses', key: HONEST },
	{ store: 'coverage', key: HONEST },
	{ store: 'feeds', key: feed.url },
	{ store: 'follows', key: 'Q42000001' },
	{ store: 'actorCorrections', key: correction.key },
];

export async function plantRows(db: Database, values: KeyValuePort): Promise<void> {
	const url = `https://${HONEST}`;
	const honest: Article = { ...article, url, title: 'Harbour strike', publisher: 'Northbank Times' };
	const analysis = { mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] };
	await keepArticle(db, {
		id: HONEST,
		article: honest,
		analysis,
		analyserVersion: ANALYSER_VERSION,
		textFingerprint: 'f',
		coverage: entryOfArticle(HONEST, honest, analysis, NOW),
		openedAt: NOW,
	});
	await keepHighlight(db, { ...highlight, id: 'planted', articleId: HONEST, url, articleTitle: 'Harbour strike' });
	await addFeeds(db, [feed]);
	await keepFollow(db, { ...actor, wikidata: 'Q42000001', name: 'Mara Olsen', names: ['Mara Olsen'] }, NOW);
	await keepCorrection(db, correction);
	await writeSettings(values, {
		defaultMode: 'on-click',
		rules: [{ host: 'northbank-times.example', mode: 'off' }],
		retention: { articleDays: null, coverageDays: null, highlightDays: null },
		quoteOrder: 'key',
		verdicts: [{ pattern: 'vellcourier.test/pictures/*', verdict: 'article' }],
		hasHandle: true,
		features: [{ host: 'gossipwire.example', feature: 'handle', isOn: false }],
		theme: 'dark',
		textSize: 'large',
		language: 'en',
	});
}

/** What may be spoilt in the stores, beside what is planted. */
export const SPOILT_ROWS: readonly { store: string; row: unknown; key?: string }[] = [
	{ store: 'highlights', row: highlight },
	{ store: 'feeds', row: { ...feed, url: 'https://gossip-wire.example/feed' } },
	{ store: 'follows', row: { ...topic, key: topic.id, followedAt: NOW } },
	{ store: 'follows', row: { ...actor, key: 'ines calder', followedAt: NOW } },
	{ store: 'actorCorrections', row: { ...correction, key: 'bo ray', name: 'Bo Ray' } },
	{
		store: 'articles',
		row: { id: highlight.articleId, article, textFingerprint: 'f', firstOpenedAt: NOW, lastOpenedAt: NOW },
	},
	{
		store: 'analyses',
		row: {
			articleId: highlight.articleId,
			analyserVersion: ANALYSER_VERSION,
			textFingerprint: 'f',
			analysis: { mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] },
		},
	},
	{
		store: 'coverage',
		row: {
			id: highlight.articleId,
			document: {
				id: highlight.articleId,
				url: URL_OF_PAGE,
				title: 'Crane falls',
				text: TEXT,
				outlet: 'Gossip Wire',
				agency: null,
				publishedAt: NOW,
				language: 'en',
			},
			actors: ['Ines Calder'],
			topics: [topic.id],
			isOpened: true,
			feeds: [],
			datedAt: NOW,
			number: -1,
			followNews: { keys: [topic.id], arrivedAt: NOW, isSeen: false },
		},
	},
	{
		store: 'attempts',
		row: { key: 'feed:https://gossip-wire.example/feed', count: 1, startedAt: NOW, isGivenUp: false },
	},
	{
		store: 'values',
		key: 'settings',
		row: {
			version: 2,
			value: {
				defaultMode: 'on-click',
				rules: [{ host: 'northbank-times.example', mode: 'off' }],
				retention: { articleDays: 30, coverageDays: 14, highlightDays: null },
				quoteOrder: 'key',
				verdicts: [{ pattern: 'vellcourier.test/pictures/*', verdict: 'article' }],
			},
		},
	},
	{
		store: 'session',
		key: 'tab:7',
		row: { state: 'article', check, articleId: highlight.articleId, anchors: { h1: 'exact' } },
	},
	{ store: 'session', key: 'tab:7', row: { state: 'looking', check } },
	{
		store: 'session',
		key: `look-up:gdelt:${highlight.articleId}`,
		row: { words: 'crane', askedAt: NOW, ids: [HONEST] },
	},
];
