import type { OutletCoverage, RelatedArticle } from '../../src/core/coverage/outlet-coverage.ts';
import type { DetectionReason } from '../../src/core/detect/detection-reasons.ts';
import type { Highlight } from '../../src/core/highlights/highlight.ts';
import type { ArticleView, PlacedHighlight, SiteView, TabView } from '../../src/messages/tabs.ts';
import { gridAnalysis, gridArticle } from './articles.ts';

export const TAB = 7;

export function site(more: Partial<SiteView> = {}): SiteView {
	return {
		host: 'harbourledger.example',
		mode: 'on-click',
		rule: null,
		privateKind: null,
		hasParts: false,
		granted: false,
		pattern: 'harbourledger.example/news/*',
		verdict: null,
		features: {
			context: { isOn: true, rule: null },
			coverage: { isOn: true, rule: null },
			handle: { isOn: true, rule: null },
		},
		...more,
	};
}

export function highlight(id: string, words: string, more: Partial<Highlight> = {}): Highlight {
	return {
		id,
		articleId: 'grid',
		url: gridArticle.url,
		articleTitle: gridArticle.title,
		outlet: gridArticle.publisher,
		colour: 'yellow',
		note: '',
		createdAt: '2026-03-04T10:00:00Z',
		modifiedAt: '2026-03-04T10:00:00Z',
		quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
		position: { type: 'TextPositionSelector', start: 0, end: words.length },
		...more,
	};
}

export const highlights: PlacedHighlight[] = [
	{ ...highlight('h1', 'the council will buy power at an hourly auction'), anchor: 'exact' },
	{
		...highlight('h2', 'its delegation left the hall twice before midnight', {
			colour: 'blue',
			note: 'The Estmark Observer says once. Check.',
		}),
		anchor: 'changed',
	},
	{ ...highlight('h3', 'a third cable is planned for 2029', { colour: 'pink' }), anchor: 'lost' },
];

function related(
	id: string,
	outlet: string,
	title: string,
	hoursAgo: number,
	more: Partial<RelatedArticle> = {},
): RelatedArticle {
	return {
		id,
		url: `https://${id}.example/story`,
		title,
		outlet,
		via: null,
		publishedAt: new Date(Date.now() - hoursAgo * 3_600_000).toISOString(),
		agency: null,
		source: 'feed',
		country: null,
		origin: id,
		score: 0.7,
		reasons: [{ code: 'names', values: { names: ['Ingrid Halloran', 'Northern Grid Council'] } }],
		isCopy: false,
		topics: [],
		actors: [],
		...more,
	};
}

export const coverage: OutletCoverage[] = [
	{
		outlet: 'Estmark Observer',
		via: null,
		articles: [
			related('observer-2', 'Estmark Observer', 'Reuel defends power accord before a hostile chamber', 1, {
				topics: ['medtop:20000638', 'medtop:11000000'],
				actors: ['tomas-reuel', 'estmark'],
			}),
			related('observer-1', 'Estmark Observer', 'Delegation walks out of grid talks', 9),
		],
	},
	{
		outlet: 'Coast Daily',
		via: null,
		articles: [
			related('coast', 'Coast Daily', 'Strait states agree to share reserve power', 2, {
				agency: 'Norwire',
				topics: ['medtop:20000379', 'medtop:04000000'],
				isCopy: true,
				origin: 'grid',
				country: 'IE',
				reasons: [],
			}),
		],
	},
	{
		outlet: 'Sele Islander',
		via: null,
		articles: [
			related('islander', 'Sele Islander', 'Lights on: how a ferry full of generators saved the herring', 20, {
				source: 'library',
				reasons: [{ code: 'names', values: { names: ['Sele', 'Port Ansel'] } }],
			}),
		],
	},
];

const articleView: ArticleView = {
	articleId: 'grid',
	article: gridArticle,
	isUnnamed: false,
	detection: {
		isArticle: true,
		confidence: 0.97,
		reasons: ['article-type', 'author', 'together'],
	},
	analysis: gridAnalysis,
	corrections: [],
	coverage,
	highlights,
	isPrivate: false,
	mayLookUp: true,
};

export function articleTab(more: Partial<ArticleView> = {}, siteMore: Partial<SiteView> = {}): TabView {
	return { state: 'article', tabId: TAB, site: site(siteMore), view: { ...articleView, ...more } };
}

const notArticle = {
	isArticle: false,
	confidence: 0.91,
	reasons: ['front', 'links', 'teasers'] as DetectionReason[],
};

/** More of everything than fits, with names as long as names get. */
export const crowdedView: ArticleView = {
	...articleView,
	analysis: {
		...gridAnalysis,
		actors: Array.from({ length: 5 }, (_, round) =>
			gridAnalysis.actors.map((actor) => ({
				...actor,
				id: `${actor.id}-${round}`,
				name:
					round === 1
						? `${actor.name} of the Permanent Interparliamentary Conference on Undersea Transmission`
						: actor.name,
				wikidata: 'Q1',
			})),
		).flat(),
	},
	coverage: Array.from({ length: 6 }, (_, round) =>
		coverage.map((group) => ({
			outlet: `${group.outlet} ${round + 1}`,
			via: group.via,
			articles: group.articles.map((article) => ({ ...article, id: `${article.id}-${round}` })),
		})),
	).flat(),
};

/** One tab in each state. */
export const tabViews = {
	article: articleTab(),
	analysing: articleTab({ analysis: null, coverage: [], highlights: [] }),
	empty: articleTab({
		analysis: { mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] },
		coverage: [],
		highlights: [],
	}),
	corrected: articleTab({
		corrections: [
			{
				actor: 5,
				key: 'households forum',
				name: 'Households Forum',
				foundKind: 'organisation',
				verdict: 'hidden',
				correctedAt: '2026-03-02T07:45:00Z',
			},
		],
	}),
	notGranted: articleTab(
		{},
		{ mode: 'automatic', granted: false, rule: { host: 'harbourledger.example', mode: 'automatic' } },
	),
	private: articleTab({ isPrivate: true, article: { ...gridArticle, isLive: true, isPaywalled: true } }),
	looking: { state: 'looking', tabId: TAB, site: site() },
	notArticle: { state: 'not-article', tabId: TAB, site: site(), detection: notArticle },
	looksPrivate: {
		state: 'looks-private',
		tabId: TAB,
		site: site({ mode: 'automatic' }),
		detection: {
			isArticle: false,
			confidence: 0.9,
			reasons: ['log-out', 'reply'],
			looksPrivate: true,
		},
	},
	covered: {
		state: 'not-article',
		tabId: TAB,
		site: site(),
		detection: { isArticle: false, confidence: 0.6, reasons: ['short'], isCovered: true },
	},
	noText: {
		state: 'not-article',
		tabId: TAB,
		site: site(),
		detection: { isArticle: false, confidence: 0.6, reasons: [], hasNoText: true },
	},
	notLookedAt: { state: 'not-looked-at', tabId: TAB, site: site(), hasMovedOn: false },
	movedOn: { state: 'not-looked-at', tabId: TAB, site: site(), hasMovedOn: true },
	unnamed: articleTab({ isUnnamed: true }),
	paywalled: articleTab({ article: { ...gridArticle, isPaywalled: true, isCut: false } }),
	unread: articleTab({
		article: { ...gridArticle, language: 'sw' },
		analysis: { ...gridAnalysis, language: 'sw', reading: 'names', quotes: [], topics: [] },
	}),
	unseen: { state: 'not-looked-at', tabId: TAB, site: site({ host: '' }), hasMovedOn: false },
	off: {
		state: 'off',
		tabId: TAB,
		site: site({ mode: 'off', rule: { host: 'harbourledger.example', mode: 'off' } }),
	},
	cannotRun: { state: 'cannot-run', tabId: TAB, reason: 'browser-page' },
	pdf: { state: 'cannot-run', tabId: TAB, reason: 'pdf' },
	failed: { state: 'failed', tabId: TAB, site: site(), problem: { code: 'page-took-too-long' } },
} satisfies Record<string, TabView>;
