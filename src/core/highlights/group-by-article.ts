import type { Highlight } from './highlight.ts';

/** Highlights of one article, in the order in which they stand in it. */
export interface ArticleHighlights {
	title: string;
	outlet: string | null;
	url: string;
	highlights: Highlight[];
}

/** Groups highlights by article. The articles keep the order in which they first appear. */
export function groupByArticle(highlights: readonly Highlight[]): ArticleHighlights[] {
	const groups = new Map<string, ArticleHighlights>();
	for (const highlight of highlights) {
		const { articleId, articleTitle, outlet, url } = highlight;
		const group = groups.get(articleId) ?? { title: articleTitle, outlet, url, highlights: [] };
		group.highlights.push(highlight);
		groups.set(articleId, group);
	}
	for (const { highlights: own } of groups.values()) {
		own.sort((a, b) => a.position.start - b.position.start || a.createdAt.localeCompare(b.createdAt));
	}
	return [...groups.values()];
}
