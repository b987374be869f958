import { type JoinedCitation, joinedCitation } from '../citations/joined-citation.ts';
import type { Highlight } from './highlight.ts';

/** What stands above the highlights of one article. */
export interface ArticleHead extends JoinedCitation {
	title: string;
	outlet: string | null;
	url: string;
	/** Those of all its highlights that are written. */
	tags?: string[];
}

/** Highlights of one article, in the order in which they stand in it. */
export interface ArticleHighlights<Item = Highlight> extends ArticleHead {
	highlights: Item[];
}

/** What the order of highlights is told by. */
export type ListedHighlight = Pick<
	Highlight,
	'articleId' | 'articleTitle' | 'outlet' | 'url' | 'createdAt' | 'tags' | 'cited'
> & {
	position: Pick<Highlight['position'], 'start'>;
};

/** Groups highlights by article. The articles keep the order in which they first appear. */
export function groupByArticle<Item extends ListedHighlight>(highlights: readonly Item[]): ArticleHighlights<Item>[] {
	const groups = new Map<string, ArticleHighlights<Item>>();
	for (const highlight of highlights) {
		const { articleId, articleTitle, outlet, url } = highlight;
		const group = groups.get(articleId) ?? { title: articleTitle, outlet, url, highlights: [] };
		group.highlights.push(highlight);
		groups.set(articleId, group);
	}
	for (const { highlights: own } of groups.values()) {
		own.sort((a, b) => a.position.start - b.position.start || a.createdAt.localeCompare(b.createdAt));
	}
	for (const group of groups.values()) {
		Object.assign(group, joinedCitation(group.highlights));
		const tags = new Set(group.highlights.flatMap((highlight) => highlight.tags ?? []));
		if (tags.size > 0) group.tags = [...tags];
	}
	return [...groups.values()];
}
