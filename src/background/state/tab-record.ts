import type { ArticleId } from '../../core/article.ts';
import type { AnchorState } from '../../core/highlights/highlight.ts';
import type { Problem } from '../../core/problem.ts';
import type { PageCheck } from '../../messages/page-to-background.ts';

/** What the background knows of the page in a tab. */
export type TabRecord = {
	check: PageCheck;
} & ( // the detector was asked to look, and will answer | the article is being read
	| { state: 'checking' | 'looking' }
	| {
			state: 'article';
			articleId: ArticleId;
			/** Where the page has its highlights, by their ids. */
			anchors: Record<string, AnchorState>;
			/** The mention shown last, for next and previous. */
			shownMention?: { actor: number; index: number };
	  }
	| { state: 'not-article' | 'cannot-run' }
	| { state: 'failed'; problem: Problem }
);
