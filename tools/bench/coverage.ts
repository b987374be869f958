/** Related coverage: speed of a query beside MiniSearch. */
import MiniSearch from 'minisearch';
import type { Article } from '../../src/core/article.ts';
import { relateTo } from '../../src/core/coverage/relate.ts';
import type { Findings } from './findings.ts';
import { median } from './median.ts';
import { newsroomArticles } from './newsroom-articles.ts';

const RUNS = 5;

export async function measureCoverage(): Promise<Findings> {
	const library = newsroomArticles().map((article, index) => documentOf(article, String(index)));
	const search = new MiniSearch({ fields: ['title', 'text'] });
	search.addAll(library);
	return {
		notes: [`${library.length} articles of the demo newsroom; ms a query, median of five warm runs`],
		tables: [
			{
				title: 'related to one article, among all',
				rows: {
					sidelight: { ms: timeEach(library, (document) => relateTo(document, library)) },
					minisearch: { ms: timeEach(library, ({ title, text }) => search.search(`${title} ${text}`)) },
				},
			},
		],
		bars: [],
	};
}

function documentOf(article: Article, id: string) {
	const { url, title, text, publisher, agency, publishedAt, language } = article;
	return { id, url, title, text, outlet: publisher ?? '', agency, publishedAt, language };
}

/** Milliseconds for one. */
function timeEach<Item>(items: readonly Item[], use: (item: Item) => void): number {
	const times: number[] = [];
	for (let run = 0; run <= RUNS; run++) {
		const startedAt = performance.now();
		items.forEach(use);
		if (run > 0) times.push(performance.now() - startedAt);
	}
	return median(times) / items.length;
}
