import type { ArticleHead } from './group-by-article.ts';
import type { Highlight } from './highlight.ts';

/** Writes highlights to a file piece by piece, so that there may be any number of them. */
export interface HighlightWriter {
	/** What the file begins with. */
	start: string;
	/** One highlight. */
	write(entry: WrittenHighlight): string;
	/** What the file ends with. */
	end: string;
}

interface WrittenHighlight {
	highlight: Highlight;
	article: ArticleHead;
	isFirst: boolean;
	isFirstOfArticle: boolean;
}

/** Writes them all at once, grouped by article. */
export function writeAll(
	writer: HighlightWriter,
	groups: readonly (ArticleHead & { highlights: readonly Highlight[] })[],
): string {
	const pieces = groups.flatMap((article, group) =>
		article.highlights.map((highlight, place) =>
			writer.write({ highlight, article, isFirst: group + place === 0, isFirstOfArticle: place === 0 }),
		),
	);
	return writer.start + pieces.join('') + writer.end;
}
