import { outletLabel } from '../outlets/outlet-label.ts';
import type { OutletCoverage, RelatedArticle } from './outlet-coverage.ts';

/** Groups related articles by outlet, what others say of an outlet's articles apart from its own words: outlets by their best article's score, articles newest first, undated ones last. */
export function groupByOutlet(related: readonly RelatedArticle[]): OutletCoverage[] {
	const groups = new Map<string, OutletCoverage>();
	for (const article of related) {
		const { outlet, via } = article;
		const key = outletLabel(article);
		const known = groups.get(key);
		if (known) known.articles.push(article);
		else groups.set(key, { outlet, via, articles: [article] });
	}
	return [...groups.values()]
		.map((group) => ({ group, best: Math.max(...group.articles.map(({ score }) => score)) }))
		.sort((a, b) => b.best - a.best || a.group.outlet.localeCompare(b.group.outlet))
		.map(({ group }) => ({ ...group, articles: group.articles.sort((a, b) => timeOf(b) - timeOf(a)) }));
}

function timeOf({ publishedAt }: RelatedArticle): number {
	const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
	return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
}
