/** Speed of the product's modules and of its peers, on the demo newsroom's articles, in the same run. One JSON object on standard output. */
import { Readability } from '@mozilla/readability';
import compromise from 'compromise';
import Defuddle from 'defuddle';
import { JSDOM } from 'jsdom';
import MiniSearch from 'minisearch';
import { analyse } from '../../src/core/analyse.ts';
import type { Article } from '../../src/core/article.ts';
import { relateTo } from '../../src/core/coverage/relate.ts';
import { detect } from '../../src/page/detect.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { shippedModels } from '../../tests/fakes/shipped-models.ts';
import { listPages } from '../../tests/site/newsroom.mjs';

const RUNS = 5;

/** Median of five runs after a first that warms up; ms. */
function time(run: () => void): number {
	run();
	const times = Array.from({ length: RUNS }, () => {
		const startedAt = performance.now();
		run();
		return performance.now() - startedAt;
	});
	return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}
const round = (value: number) => Number(value.toFixed(2));
const versus = (product: number, peers: Record<string, number>) => ({
	sidelight: round(product),
	...Object.fromEntries(Object.entries(peers).map(([name, ms]) => [name, round(ms)])),
	ratio: Object.fromEntries(Object.entries(peers).map(([name, ms]) => [name, round(product / ms)])),
});

const models = await shippedModels();

const parser = new new JSDOM('').window.DOMParser();
const pages = listPages(Date.now())
	.filter(({ kind, outlet }) => kind === 'article' && !outlet.scriptRendered)
	.map(({ host, path, render }) => {
		const origin = `http://${host}`;
		const document = parser.parseFromString(render({ origin, query: new URLSearchParams() }), 'text/html');
		return { url: origin + path, document };
	});
const each = (measure: (page: (typeof pages)[number]) => void) => time(() => pages.forEach(measure)) / pages.length;
const copy = (document: Document) => document.cloneNode(true) as Document;

const articles = pages.flatMap(({ document, url }): Article[] => {
	const found = extractArticle(document, url);
	return found ? [found.article] : [];
});
const words = articles.reduce((sum, { wordCount }) => sum + wordCount, 0);
const perThousandWords = (measure: (article: Article) => void) =>
	(time(() => articles.forEach(measure)) / words) * 1000;

const library = articles.map((article, id) => ({
	id: String(id),
	url: article.url,
	title: article.title,
	text: article.text,
	outlet: article.publisher ?? '',
	agency: article.agency,
	publishedAt: article.publishedAt,
	language: article.language,
}));
const search = new MiniSearch({ fields: ['title', 'text'] });
search.addAll(library);

const perQuery = (measure: (article: (typeof library)[number]) => void) =>
	time(() => library.forEach(measure)) / library.length;

const figures = {
	unit: 'ms; median of five warm runs',
	pages: pages.length,
	words,
	detectionPerPage: round(each(({ document, url }) => detect(document, url))),
	extractionPerPage: versus(
		each(({ document, url }) => extractArticle(document, url)),
		{
			readability: each(({ document }) => new Readability(copy(document)).parse()),
			defuddle: each(({ document, url }) => new Defuddle(copy(document), { url }).parse()),
		},
	),
	analysisPerThousandWords: versus(
		perThousandWords((article) => analyse(article, models)),
		{
			compromise: perThousandWords(({ text }) => {
				const read = compromise(text);
				read.people().out('array');
				read.organizations().out('array');
				read.places().out('array');
				read.quotations().out('array');
			}),
		},
	),
	relatedPerQuery: versus(
		perQuery((article) => relateTo(article, library)),
		{ minisearch: perQuery(({ title, text }) => search.search(`${title} ${text}`)) },
	),
};
process.stdout.write(`${JSON.stringify(figures, null, '\t')}\n`);
