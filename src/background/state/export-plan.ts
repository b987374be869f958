import type { ArticleId } from '../../core/article.ts';
import type { HighlightExportFormat } from '../../core/highlights/export-highlights.ts';
import type { ArticleHead } from '../../core/highlights/group-by-article.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import type { RowsAhead } from './rows-ahead.ts';

/** An export under way: which highlights, in which order. Lives in memory; once it is gone the export begins anew. */
export interface ExportPlan {
	format: HighlightExportFormat;
	now: Date;
	order: { id: string; articleId: ArticleId; article: ArticleHead; isFirstOfArticle: boolean }[];
	/** What is stored of them. */
	rows: RowsAhead;
	leftOut: string[];
	/** Left out and not named. */
	leftOutMore: number;
	/** Those of a private tab, which are stored nowhere. */
	held: ReadonlyMap<string, Highlight>;
}
