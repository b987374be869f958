import type { ActorCorrection } from '../../src/core/actors/actor-correction.ts';
import type { Outlet } from '../../src/core/outlets/outlet-directory.ts';
import { NO_POLICY } from '../../src/core/policy/policy.ts';
import { EVERY_KIND } from '../../src/core/replication/replica-setup.ts';
import type { BackupView } from '../../src/messages/backup.ts';
import type { FeedView } from '../../src/messages/feeds.ts';
import type { ReplicationView } from '../../src/messages/replication.ts';
import type { SettingsView } from '../../src/messages/settings.ts';
import type { StorageUse } from '../../src/messages/stored.ts';

export const settings: SettingsView = {
	defaultMode: 'on-click',
	rules: [
		{ host: 'harbourledger.example', mode: 'automatic' },
		{ host: 'shop.harbourledger.example', mode: 'off' },
		{ host: 'estmark-observer.example', mode: 'automatic' },
	],
	retention: { articleDays: 30, coverageDays: 14, highlightDays: null },
	policy: NO_POLICY,
	quoteOrder: 'key',
	verdicts: [
		{ pattern: 'gossipwire.example/quiz/*', verdict: 'none' },
		{ pattern: 'vellcourier.example/pictures/*', verdict: 'article' },
	],
	hasHandle: true,
	features: [{ host: 'gossipwire.example', feature: 'handle', isOn: false }],
	theme: 'system',
	language: 'browser',
	textSize: 'medium',
	grantedOrigins: ['*://*.harbourledger.example/*'],
	hasUnreadCopy: false,
	isNewsSitesOffered: true,
	hasNews: false,
};

function feed(host: string, title: string, more: Partial<FeedView> = {}): FeedView {
	return {
		url: `https://${host}/feed.xml`,
		title,
		siteUrl: `https://${host}/`,
		status: 'working',
		problem: null,
		lastSuccessAt: new Date(Date.now() - 25 * 60_000).toISOString(),
		entryCount: 48,
		...more,
	};
}

export const feeds: FeedView[] = [
	feed('coastdaily.example', 'Coast Daily'),
	feed('estmark-observer.example', 'Estmark Observer', {
		status: 'not-granted',
		problem: { code: 'feed-not-granted' },
	}),
	feed('www.seleislander.example', 'Sele Islander: news, tides and letters from the island of Sele', {
		status: 'offline',
		problem: { code: 'feed-unreachable' },
		entryCount: 1,
	}),
	feed('old.strait-gazette.example', 'Strait Gazette', { status: 'gone', lastSuccessAt: null, entryCount: 0 }),
];

export const corrections: ActorCorrection[] = [
	{
		key: 'sele islander',
		name: 'Sele Islander',
		foundKind: 'person',
		verdict: 'organisation',
		correctedAt: '2026-03-11T16:20:00Z',
	},
	{
		key: 'households forum',
		name: 'Households Forum',
		foundKind: 'organisation',
		verdict: 'hidden',
		correctedAt: '2026-03-02T07:45:00Z',
	},
];

export const replication: ReplicationView = {
	url: 'https://couch.harbourledger.example/library',
	name: 'reader',
	isEncrypted: true,
	kinds: { ...EVERY_KIND, rules: false },
	isPaused: false,
	isBusy: false,
	lastSuccessAt: '2026-03-02T07:45:00Z',
	problem: { code: 'server-silent' },
	waiting: 3,
	refused: 1,
	held: 2,
};

export const backup: BackupView = { every: 'month', madeAt: '2026-03-02T07:45:00Z', isDue: false };

export const use: StorageUse = {
	articles: 214,
	coverageEntries: 3871,
	highlights: 36,
	feeds: 4,
	bytes: 18_432_000,
	since: { articles: '2026-02-11T08:00:00Z', coverage: '2026-02-25T08:00:00Z', highlights: '2025-11-02T08:00:00Z' },
	sites: [
		{ site: 'harbourledger.example', articles: 120 },
		{ site: 'estmark-observer.example', articles: 94 },
	],
};

function outlet(name: string, host: string, country: string, language: string, more: Partial<Outlet> = {}): Outlet {
	const urls = [`https://${host}/rss`];
	return { name, host, country, languages: [language], kind: 'newspaper', isActive: true, urls, ...more };
}

export const outlets: Outlet[] = [
	outlet('Coast Daily', 'coastdaily.example', 'GB', 'en', { urls: ['https://coastdaily.example/feed.xml'] }),
	outlet('Fjordbladet', 'fjordbladet.example', 'NO', 'no'),
	outlet('Strandradioen', 'strandradioen.example', 'NO', 'no', {
		kind: 'broadcaster',
		urls: ['https://strandradioen.example/rss', 'https://rss.strandradioen.example/all'],
	}),
];
