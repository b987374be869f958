import type { Article } from '../../../src/core/article.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import type { SaidOfPage } from '../../../src/messages/page-to-background.ts';

export const NOW = '2026-03-14T08:00:00.000Z';
export const URL_OF_PAGE = 'https://gossip-wire.example/crane';
export const TEXT =
	'A crane fell at the port of Vell on Monday, and nobody was hurt.\n“We were lucky,” said Ines Calder, the harbour master.';

/** The tab whose script is hijacked. */
export const HOSTILE_TAB = { id: 7, url: URL_OF_PAGE, windowId: 1, isPrivate: false };

const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
export const check: SaidOfPage = { url: URL_OF_PAGE, headline: 'Crane falls', textLength: 2_000, detection };
export const passage = {
	quote: { type: 'TextQuoteSelector', exact: 'A crane fell', prefix: '', suffix: ' at the port' },
	position: { type: 'TextPositionSelector', start: 0, end: 12 },
} as const;
export const highlight: Highlight = {
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
export const article: Article = {
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
export const correction = {
	key: 'ann lee',
	name: 'Ann Lee',
	foundKind: 'person',
	verdict: 'hidden',
	correctedAt: NOW,
} as const;
export const topic = { kind: 'topic', id: 'medtop:20000593', name: 'Ports' } as const;
export const actor = { kind: 'actor', wikidata: null, name: 'Ines Calder', names: ['Ines Calder'] } as const;
export const feed = {
	url: 'https://vell-courier.example/feed',
	otherUrls: [],
	title: 'Vell Courier',
	siteUrl: null,
	addedAt: NOW,
	status: 'working' as const,
	problem: null,
	lastSuccessAt: NOW,
	// far enough away to be asked by nobody
	nextPollAt: '2026-03-20T08:00:00.000Z',
	failures: 0,
	etag: null,
	lastModified: null,
	entryCount: 3,
	newestAt: NOW,
};
