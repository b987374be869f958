// @ts-check
/**
 * The newsroom's table of contents: every page, and what a careful reader would say about it. Tests loop over it.
 *
 * How the newsroom is put together:
 *   stories/     what was written: one file for each story, with who is in it and who says each quoted passage
 *   outlets/     who printed it: one file for each outlet, with its markup and its look
 *   newsroom.mjs joins the two into pages; server.mjs serves them; feeds.mjs lists them
 * Everything is invented, and every date counts backwards from `now`.
 */
import { FEED_TYPES } from './feeds.mjs';
import { dataPath, listPages } from './newsroom.mjs';

/**
 * @typedef {import('./article.mjs').MainActor} MainActor
 * @typedef {import('./article.mjs').ExpectedQuote} ExpectedQuote
 *
 * @typedef {object} Expected
 * @property {boolean} isArticle
 * @property {string} title
 * @property {string} outlet
 * @property {string | null} canonicalUrl
 * @property {string | null} publishedAt ISO 8601; the day alone where the page says no more
 * @property {string[]} authors
 * @property {string | null} agency
 * @property {string | null} description
 * @property {string[]} headings
 * @property {MainActor[]} mainActors
 * @property {ExpectedQuote[]} quotes every passage between quotation marks on the page, in order
 * @property {string | null} story
 * @property {string} language
 * @property {boolean} paywalled
 * @property {boolean} live
 *
 * @typedef {object} CatalogueEntry
 * @property {string} id of the article; outlet and path for other pages
 * @property {string} url
 * @property {string} kind 'article', 'amp', 'tracked', 'home', 'section', 'tag', 'search', 'shop', 'forum', 'documentation', 'login', 'service'
 * @property {boolean} scriptRendered nothing is on the page until its script has run
 * @property {string | null} dataUrl where that script asks for it: JSON of PageContent
 * @property {string | null} revisedUrl the same article after its editors changed a paragraph
 * @property {Expected} expected
 */

/** Added to an address by newsletters and social networks; the article stays the same. */
const TRACKING = '?utm_source=newsletter&utm_medium=email&utm_campaign=evening&fbclid=IwAR0newsroom';

/**
 * @param {{ now?: number, scheme?: 'http' | 'https' }} [options] the `now` the server was started with
 * @returns {CatalogueEntry[]}
 */
export function catalogue({ now = Date.now(), scheme = 'http' } = {}) {
	const entries = listPages(now)
		.filter((page) => page.kind !== 'asset' && page.kind !== 'feed')
		.map((page) => describePage(page, scheme));
	const tracked = entries
		.filter((entry) => entry.kind === 'article' && !entry.scriptRendered)
		.slice(0, 1)
		.map((entry) => ({ ...entry, id: `${entry.id}-tracked`, kind: 'tracked', url: entry.url + TRACKING }));
	return [...entries, ...tracked];
}

/**
 * Feeds that work, with what they hold.
 * @param {{ now?: number, scheme?: 'http' | 'https' }} [options]
 */
export function feedCatalogue({ now = Date.now(), scheme = 'http' } = {}) {
	return listPages(now)
		.filter((page) => page.kind === 'feed')
		.map((page) => ({
			url: `${scheme}://${page.host}${page.path}`,
			outlet: page.outlet.name,
			kind: /** @type {import('./feeds.mjs').FeedKind} */ (
				Object.entries(FEED_TYPES).find(([, type]) => page.type.startsWith(type))?.[0]
			),
		}));
}

/** What the coverage of one story differs in, planted in `malaria-vaccine`. */
export const PLANTED_DIFFERENCES = {
	story: 'malaria-vaccine',
	disagreeingNumber: {
		about: 'children in the trial',
		values: { 'vaccine-meridian': '6,240', 'vaccine-ledger': '6,240', 'vaccine-lantern': '6,420' },
	},
	cutQuote: {
		speaker: 'Amara Osei',
		whole: {
			articles: ['vaccine-meridian', 'vaccine-ledger'],
			text: 'This is a strong result, but it is a result from three districts, not from a continent',
		},
		cut: { articles: ['vaccine-lantern'], text: 'This is a strong result' },
	},
	missingFact: {
		fact: 'Two children in the trial had seizures',
		toldBy: {
			'vaccine-meridian': 'Two children in the trial had febrile seizures',
			'vaccine-ledger': 'Two children in the trial had fever seizures',
		},
		missedBy: ['vaccine-lantern'],
	},
};

/** One agency text under three headlines; the last outlet cut it. */
export const WIRE_COPIES = ['fine-harbour', 'fine-kestrel', 'fine-lantern'];

/**
 * @param {import('./newsroom.mjs').Page} page
 * @param {'http' | 'https'} scheme
 * @returns {CatalogueEntry}
 */
function describePage(page, scheme) {
	const { article, outlet } = page;
	const origin = `${scheme}://${page.host}`;
	return {
		id: article ? (page.kind === 'amp' ? `${article.id}-amp` : article.id) : `${outlet.id}${page.path}`,
		url: origin + page.path,
		kind: page.kind,
		scriptRendered: outlet.scriptRendered ?? false,
		dataUrl: outlet.renderData ? origin + dataPath(page.path) : null,
		revisedUrl: article?.revision && page.kind === 'article' ? `${origin}${page.path}?v=2` : null,
		expected: {
			isArticle: article !== null,
			title: page.title,
			outlet: outlet.name,
			canonicalUrl: article && !outlet.hidesCanonical ? origin + article.path : null,
			publishedAt: (outlet.datesOnly ? article?.publishedAt.slice(0, 10) : article?.publishedAt) ?? null,
			authors: article?.authors ?? [],
			agency: article?.agency ?? null,
			description: article?.standfirst ?? null,
			headings: article?.blocks.filter((block) => block.kind === 'heading').map((block) => block.text) ?? [],
			mainActors: article?.actors ?? [],
			quotes: article?.quotes ?? [],
			story: article?.story ?? null,
			language: outlet.language,
			paywalled: article?.paywalled ?? false,
			live: article?.live ?? false,
		},
	};
}
