import type { ArticleHead } from './group-by-article.ts';
import type { Highlight } from './highlight.ts';

/** A format in which highlights are exported. */
export interface HighlightFormat {
	/** What it is called in every language. */
	name: string;
	/** Of its files' names, without the dot. */
	extension: string;
	mediaType: string;
	/** @param total how many highlights will be written */
	writer(total: number, now: Date): HighlightWriter;
}

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
