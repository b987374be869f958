import { JSDOM } from 'jsdom';
import { articleIdOf } from '../../../src/core/addresses/identity.ts';
import type { AnalysisModels } from '../../../src/core/analyse/analyse.ts';
import type { Article, Block } from '../../../src/core/article.ts';
import { sketchOf } from '../../../src/core/coverage/copies.ts';
import type { AnalysedDocument } from '../../../src/core/coverage/coverage-document.ts';
import type { ComparedArticle } from '../../../src/core/coverage/differences/compared-article.ts';
import { findDifferences } from '../../../src/core/coverage/differences/find-differences.ts';
import { findTextChanges } from '../../../src/core/coverage/differences/find-text-changes.ts';
import { describeDocument } from '../../../src/core/coverage/index/indexed-document.ts';
import { findStories } from '../../../src/core/coverage/stories/find-stories.ts';
import { relateTo } from '../../../src/core/coverage/stories/relate.ts';
import { parseOpml } from '../../../src/core/feeds/parse-opml.ts';
import { readSource } from '../../../src/core/feeds/read-source.ts';
import { feedsNamedByHtml, sitemapsNamedByRobots } from '../../../src/core/feeds/site-feeds.ts';
import { exportHighlights, HIGHLIGHT_EXPORT_FORMATS } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { matchQuote } from '../../../src/core/highlights/match-quote.ts';
import { passagesOfSpan } from '../../../src/core/highlights/passages-of-span.ts';
import { quoteOfSpan } from '../../../src/core/highlights/quote-of-span.ts';
import { makeSearchable } from '../../../src/core/highlights/search-text.ts';
import { parseGdelt } from '../../../src/core/look-ups/gdelt.ts';
import { parseGoogleNews } from '../../../src/core/look-ups/google-news.ts';
import { agencyOfText } from '../../../src/core/metadata/dateline.ts';
import { countWords } from '../../../src/core/metadata/reading-time.ts';
import { quoteContext } from '../../../src/core/quotes/quote-words.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { linkToPassage } from '../../../src/core/text/text-fragment.ts';
import { topicsOfEntry } from '../../../src/core/topics/topics-of-entry.ts';
import { detect } from '../../../src/page/detect/detect.ts';
import { extractArticle } from '../../../src/page/extract/extract.ts';
import { findFeedLinks } from '../../../src/page/extract/feed-links.ts';
import { describeRange } from '../../../src/page/highlights/anchor/describe.ts';
import { analyseAsShipped } from '../../models/shipped-models.ts';

/** A way by which something untrusted comes in. */
export interface Door {
	name: string;
	/** The work it makes of an input; what is done before that is the browser's. */
	prepare(input: string): () => unknown;
}

const URL_OF_PAGE = 'https://northbank.test/2026/11/28/harbour-strike-enters-third-week';
const PROSE =
	'Dock workers at the port of Vell entered a third week of their strike on Monday after talks with the harbour council broke down over night shifts and pay.';
const STORY: Article = {
	url: URL_OF_PAGE,
	canonicalUrl: null,
	title: 'Harbour strike in Vell enters third week',
	description: null,
	publisher: 'Northbank Times',
	agency: null,
	authors: [],
	publishedAt: '2026-11-28T09:00:00.000Z',
	modifiedAt: null,
	language: 'en',
	section: null,
	tags: [],
	headings: [],
	isLive: false,
	isPaywalled: false,
	wordCount: 0,
	readingMinutes: 1,
	text: '',
	blocks: [],
};

/** Every door of the product. */
export function allDoors(models: AnalysisModels): Door[] {
	return [...analysisDoors(), ...pageDoors(), ...comparingDoors(models), ...feedDoors(), ...highlightDoors()];
}

const NO_LIMITS = {
	actors: Number.POSITIVE_INFINITY,
	mentions: Number.POSITIVE_INFINITY,
	quotes: Number.POSITIVE_INFINITY,
};

function analysisDoors(): Door[] {
	const inLanguage = (language: string): Door => ({
		name: `analysis (${language})`,
		prepare: (text) => () => analyseAsShipped({ text, language }, { limits: NO_LIMITS }),
	});
	return [
		inLanguage('en'),
		inLanguage('fr'),
		inLanguage('uk'),
		inLanguage('nl'),
		{
			name: 'analysis (headline and standfirst)',
			prepare: (text) => () =>
				analyseAsShipped({ text: PROSE, title: text, description: text, tags: [text] }, { limits: NO_LIMITS }),
		},
		{
			name: 'analysis (headings and quotes)',
			prepare: (text) => () =>
				analyseAsShipped({ text, language: 'en', blocks: blocksOf(text) }, { limits: NO_LIMITS }),
		},
	];
}

/** Each line a block, headings and quotations in turns. */
function blocksOf(text: string): Block[] {
	return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }, number) => ({
		kind: (['heading', 'quote'] as const)[number % 2] ?? 'quote',
		span: [index, index + line.length],
	}));
}

function pageDoors(): Door[] {
	const parser = new new JSDOM('').window.DOMParser();
	const asPage = (name: string, html: (input: string) => string): Door => ({
		name: `page (${name})`,
		prepare: (input) => {
			const document = parser.parseFromString(html(input), 'text/html');
			return () => {
				detect(document, URL_OF_PAGE);
				findFeedLinks(document, URL_OF_PAGE);
				extractArticle(document, URL_OF_PAGE, {
					timeLimitMs: Number.POSITIVE_INFINITY,
					longestText: Number.POSITIVE_INFINITY,
				});
			};
		},
	});
	const page = (head: string, body: string) =>
		`<!doctype html><html lang="en"><head><title>${STORY.title}</title>${head}</head><body><article><h1>${STORY.title}</h1>${body}<p>${PROSE}</p><p>${PROSE} ${PROSE}</p></article></body></html>`;
	const metaNames = [
		'author',
		'description',
		'article:section',
		'article:tag',
		'og:site_name',
		'og:url',
		'article:published_time',
		'source',
		'og:locale',
	];
	return [
		asPage('text', (input) => page('', `<p>${escaped(input)}</p>`)),
		asPage('mark-up', (input) => page('', `${input}"></a></div>`)),
		asPage('title', (input) =>
			page(
				`<title>${escaped(input)}</title><meta property="og:title" content="${escaped(input)}">`,
				`<h1>${escaped(input)}</h1>`,
			),
		),
		asPage('meta', (input) =>
			page(metaNames.map((name) => `<meta property="${name}" content="${escaped(input)}">`).join(''), ''),
		),
		asPage('byline', (input) =>
			page(
				'',
				`<div class="byline ${escaped(input)}">${escaped(input)}</div><time datetime="${escaped(input)}">${escaped(input)}</time>`,
			),
		),
		asPage('JSON-LD', (input) => page(`<script type="application/ld+json">${input}</script>`, '')),
		asPage('JSON-LD string', (input) => {
			const text = JSON.stringify(input).replaceAll('<', '\\u003c');
			return page(
				`<script type="application/ld+json">{"@type":"NewsArticle","headline":${text},"author":${text},"publisher":{"@type":"Organization","name":${text}},"articleBody":${text},"datePublished":${text},"keywords":${text}}</script>`,
				'',
			);
		}),
		asPage('links', (input) =>
			page(
				`<link rel="canonical" href="${escaped(input)}"><link rel="alternate" type="application/rss+xml" title="${escaped(input)}" href="${escaped(input)}">`,
				`<a href="${escaped(input)}">a</a>`,
			),
		),
		asPage('footer', (input) =>
			page('', `</article><footer>${escaped(input)}</footer><a href="/">${escaped(input)}</a><article>`),
		),
		asPage('classes', (input) =>
			page(
				'',
				input
					.split(/\s+/)
					.slice(0, 20_000)
					.map((word) => `<p class="${escaped(word)}">a</p>`)
					.join(''),
			),
		),
		{
			name: 'page (selection)',
			prepare: (input) => {
				const document = parser.parseFromString(`<p>${escaped(input)}</p>`, 'text/html');
				const range = document.createRange();
				range.selectNodeContents(document.body);
				return () => describeRange(document, range);
			},
		},
	];
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function comparingDoors({ topics }: AnalysisModels): Door[] {
	const compared = (id: string, text: string): ComparedArticle => ({
		id,
		url: `https://${id}.test/`,
		outlet: id,
		title: STORY.title,
		text,
		isSummary: false,
		// a quote for each sentence, as many as a text can have
		quotes: splitSentences(text).map(({ start, end }) => ({
			kind: 'direct',
			spans: [[start, end]],
			cue: [],
			speakerMention: null,
			speaker: text.slice(start, end).split(' ', 2).join(' '),
			actor: null,
			confidence: 1,
			keyness: 0.5,
			shown: true,
		})),
	});
	return [
		{
			name: 'differences',
			prepare: (text) => {
				const [a, b] = [compared('northbank', text), compared('courier', `${text.slice(text.length >> 2)} ${PROSE}`)];
				return () => findDifferences(a, [b, { ...b, isSummary: true }], { isCutOff: false });
			},
		},
		{
			name: 'changes',
			prepare: (text) => () => {
				findTextChanges(
					{ ...STORY, text: `${PROSE}\n${text}` },
					{ ...STORY, text: `${text}\n${text.slice(0, 99)}.` },
					'',
				);
				findTextChanges(
					{ ...STORY, text: `${PROSE}\n`.repeat(600) + PROSE + text },
					{ ...STORY, text: `${PROSE}\n`.repeat(600) + text + PROSE },
					'',
				);
			},
		},
		{
			name: 'index',
			prepare: (text) => () => {
				describeDocument(1, { title: text, text }, '2026-11-28');
				sketchOf(text);
				topicsOfEntry({ title: text, text, language: 'en' } as never, topics);
			},
		},
		{
			name: 'related (one long article)',
			prepare: (text) => () => relateTo(entry('a', text, text), [entry('b', text, text), entry('c', PROSE, PROSE)]),
		},
		...(
			[
				['stories of long articles', 2_000],
				['stories of many articles', 100],
			] as const
		).map(([name, length]) => ({
			name,
			prepare: (text: string) => {
				const entries = [...text.matchAll(new RegExp(`[\\s\\S]{1,${length}}`, 'g'))].map(({ 0: part }, number) =>
					entry(`e${number}`, part.slice(0, 60), part),
				);
				return () => findStories(entries, '2026-11-01');
			},
		})),
		{
			name: 'facts',
			prepare: (text) => () => [
				countWords(text),
				agencyOfText(text.split('\n')),
				articleIdOf({ url: `https://a.test/${text}`, canonicalUrl: null }),
			],
		},
	];
}

function entry(id: string, title: string, text: string): AnalysedDocument {
	return {
		id,
		url: `https://${id}.test/`,
		title,
		text,
		outlet: id,
		agency: null,
		publishedAt: '2026-11-28T09:00:00Z',
		language: 'en',
	};
}

function feedDoors(): Door[] {
	const reading = (name: string, content: (input: string) => string, read: (content: string) => unknown): Door => ({
		name,
		prepare: (input) => {
			const whole = content(input);
			return () => {
				try {
					return read(whole);
				} catch {
					return null;
				}
			};
		},
	});
	const read = (content: string) => readSource(content, 'https://northbank.test/feed');
	const rss = (inside: string) =>
		`<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Northbank Times</title>${inside}</channel></rss>`;
	const everyField = (input: string) => {
		const text = escaped(input);
		return `<item><title>${text}</title><link>https://a.test/${text}</link><guid>${text}</guid><description>${text}</description><pubDate>${text}</pubDate><dc:creator>${text}</dc:creator></item>`;
	};
	return [
		reading('feed', (input) => input, read),
		reading(
			'feed (RSS, mark-up)',
			(input) => rss(`${input}<item><title>a</title><link>https://a.test/</link></item>`),
			read,
		),
		reading('feed (RSS, fields)', (input) => rss(everyField(input)), read),
		reading(
			'feed (RSS, mark-up as text)',
			(input) =>
				rss(
					`<item><title>a</title><link>https://a.test/</link><description><![CDATA[${input.replaceAll(']]>', '')}]]></description></item>`,
				),
			read,
		),
		reading(
			'feed (Atom)',
			(input) =>
				`<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><entry><title type="html">${escaped(input)}</title><link href="${escaped(input)}"/><content type="html">${escaped(input)}</content></entry>${input}</feed>`,
			read,
		),
		reading(
			'feed (RDF)',
			(input) =>
				`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="a"><title>a</title></channel>${input}<item rdf:about="b"><title>${escaped(input)}</title></item></rdf:RDF>`,
			read,
		),
		reading(
			'feed (JSON)',
			(input) =>
				`{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"b","url":"https://a.test/","content_html":${JSON.stringify(input)},"title":${JSON.stringify(input)},"date_published":${JSON.stringify(input)}}]}`,
			read,
		),
		reading('feed (broken JSON)', (input) => `{"version":"https://jsonfeed.org/version/1.1","items":[${input}`, read),
		reading(
			'site map',
			(input) =>
				`<urlset xmlns="a" xmlns:news="b"><url><loc>https://a.test/b</loc><news:news><news:title>${escaped(input)}</news:title><news:publication_date>${escaped(input)}</news:publication_date></news:news></url>${input}</urlset>`,
			read,
		),
		reading(
			'index of site maps',
			(input) => `<sitemapindex><sitemap><loc>https://a.test/${escaped(input)}</loc></sitemap>${input}</sitemapindex>`,
			read,
		),
		reading('OPML', (input) => `<opml version="2.0"><body>${input}</body></opml>`, parseOpml),
		reading(
			'OPML (attributes)',
			(input) =>
				`<opml version="2.0"><body><outline text="${escaped(input)}" xmlUrl="https://a.test/${escaped(input)}"/></body></opml>`,
			parseOpml,
		),
		reading('GDELT', (input) => input, parseGdelt),
		reading('GDELT (broken)', (input) => `{"articles":[${input}`, parseGdelt),
		reading(
			'GDELT (fields)',
			(input) =>
				JSON.stringify({
					articles: [{ url: `https://a.test/${input}`, title: input, domain: input, seendate: input }],
				}),
			parseGdelt,
		),
		reading(
			'Google News',
			(input) =>
				rss(
					`<item><title>${escaped(input)} - ${escaped(input)}</title><link>https://a.test/</link><source url="https://a.test/">${escaped(input)}</source></item>${input}`,
				),
			parseGoogleNews,
		),
		reading(
			'feeds of a site',
			(input) => input,
			(html) => feedsNamedByHtml(html, 'https://northbank.test/'),
		),
		reading(
			'feeds of a site (links)',
			(input) => `<link rel="alternate" type="application/rss+xml" title="${input}`,
			(html) => feedsNamedByHtml(html, 'https://northbank.test/'),
		),
		reading(
			'robots.txt',
			(input) => input,
			(text) => sitemapsNamedByRobots(text, 'https://northbank.test/robots.txt'),
		),
	];
}

const PASSAGE = 'the harbour council broke down over night shifts and pay';

function highlightDoors(): Door[] {
	const around = (text: string) => `${text.slice(0, text.length >> 1)} ${PASSAGE} ${text.slice(text.length >> 1)}`;
	const spanIn = (text: string) => {
		const start = text.indexOf(PASSAGE);
		return [start, start + PASSAGE.length] as const;
	};
	return [
		{
			name: 'anchoring',
			prepare: (input) => {
				const text = around(input);
				const span = spanIn(text);
				const selectors = [
					quoteOfSpan(text, span),
					// of the pattern's own words, which stand everywhere
					quoteOfSpan(text, [input.length >> 2, (input.length >> 2) + 200]),
					{ ...quoteOfSpan(text, span), exact: 'a harbour council broke up over some night shift and its pay' },
					{ ...quoteOfSpan(text, [input.length >> 2, (input.length >> 2) + 200]), prefix: PROSE, suffix: PROSE },
				];
				return () => {
					const searchable = makeSearchable(input + text.slice(0, 300));
					for (const selector of selectors) for (const hint of [null, 99]) matchQuote(searchable, selector, hint);
				};
			},
		},
		{
			name: 'passages and links',
			prepare: (input) => {
				const text = around(input);
				return () => {
					linkToPassage(URL_OF_PAGE, text, spanIn(text));
					linkToPassage(URL_OF_PAGE, input, [input.length >> 1, (input.length >> 1) + 60]);
					linkToPassage(URL_OF_PAGE, input, [0, input.length]);
					passagesOfSpan(input, [0, input.length]);
					quoteContext({ text }, { spans: [[...spanIn(text)]], cue: [] });
				};
			},
		},
		{
			name: 'export',
			prepare: (input) => {
				const highlight: Highlight = {
					id: 'a',
					articleId: 'a.test/b',
					url: `https://a.test/${input}`,
					articleTitle: input,
					outlet: input,
					colour: 'yellow',
					note: input,
					createdAt: '2026-11-28T09:00:00Z',
					modifiedAt: '2026-11-28T09:00:00Z',
					quote: { type: 'TextQuoteSelector', exact: input, prefix: input, suffix: input },
					position: { type: 'TextPositionSelector', start: 0, end: 1 },
				};
				return () => HIGHLIGHT_EXPORT_FORMATS.map((format) => exportHighlights([highlight], format, new Date(0)));
			},
		},
	];
}
