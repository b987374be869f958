import { ANALYSER_VERSION } from '../../../src/core/analyse/analyser-version.ts';
import type { Article } from '../../../src/core/article.ts';
import { keepArticle } from '../../../src/storage/articles/articles.ts';
import { keepCorrection } from '../../../src/storage/corrections/actor-corrections.ts';
import { entryOfArticle } from '../../../src/storage/coverage/coverage-entry.ts';
import type { Database, StoreName } from '../../../src/storage/database-schema.ts';
import { addFeeds } from '../../../src/storage/feeds/feeds.ts';
import { keepFollow } from '../../../src/storage/follows/follows.ts';
import { keepHighlight } from '../../../src/storage/highlights/highlights.ts';
import type { KeyValuePort } from '../../../src/storage/key-value-port.ts';
import { writeSettings } from '../../../src/storage/settings/settings.ts';
import { actor, article, check, correction, feed, highlight, NOW, TEXT, topic, URL_OF_PAGE } from './sound-values.ts';

const TIME = `${NOW} 0000 1f2e3d4c5b6a`;
export const HONEST = 'northbank-times.example/harbour-strike';

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
	{ store: 'tombstones', row: { id: 'h9', deletedAt: TIME, sequence: 1 } },
	{
		store: 'identities',
		row: { id: highlight.articleId, aliases: [`${highlight.articleId}-2`], addresses: [URL_OF_PAGE], number: '1' },
	},
	{ store: 'undos', row: { undo: 'u1', id: 'h1', before: null, after: 'f' } },
	{
		store: 'values',
		key: 'replication setup',
		row: {
			version: 1,
			value: {
				id: 's1',
				access: { url: 'https://couch.vell.example/library', name: 'ann', secret: 'secret' },
				kinds: { highlights: true, feeds: true, follows: true, corrections: true, rules: true },
				isPaused: false,
				keys: null,
				sealing: null,
			},
		},
	},
	{
		store: 'values',
		key: 'replication progress',
		row: {
			version: 1,
			value: {
				id: 's1',
				copy: 'c',
				since: 1,
				told: 1,
				heard: [[2, 3]],
				round: 1,
				isOpen: false,
				lastSuccessAt: NOW,
				problem: null,
				held: [],
				again: null,
				refused: 0,
			},
		},
	},
	{ store: 'values', key: 'replica', row: { device: '1f2e3d4c5b6a', last: TIME, sequence: 4 } },
	{
		store: 'values',
		key: 'replication ledger feeds',
		row: [
			{
				record: {
					kind: 'feeds',
					id: 'https://gossip-wire.example/feed',
					fields: { name: null, folders: null, otherUrls: [] },
					clocks: { name: TIME, folders: TIME, otherUrls: TIME },
					deletedAt: null,
				},
				isWaiting: true,
			},
		],
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
