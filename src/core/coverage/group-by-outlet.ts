import type { OutletCoverage, RelatedArticle } from './outlet-coverage.ts';

/** Groups related articles by outlet: outlets by their best article's score, articles newest first, undated ones last. */
export function groupByOutlet(related: readonly RelatedArticle[]): OutletCoverage[] {
	const outlets = new Map<string, RelatedArticle[]>();
	for (const article of related) {
		const known = outlets.get(article.outlet);
		if (known) known.push(article);
		else outlets.set(article.outlet, [article]);
	}
	return [...outlets]
		.map(([outlet, articles]) => ({ outlet, articles, best: Math.max(...articles.map(({ score }) => score)) }))
		.sort((a, b) => b.best - a.best || a.outlet.localeCompare(b.outlet))
		.map(({ outlet, articles }) => ({ outlet, articles: articles.sort((a, b) => timeOf(b) - timeOf(a)) }));
}

function timeOf({ publishedAt }: RelatedArticle): number {
	const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
	return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
}
