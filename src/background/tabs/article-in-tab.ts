import { ANALYSER_VERSION } from '../../core/analyse/analyse.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { findAnalysis, findArticle } from '../../storage/articles/articles.ts';
import type { Background } from '../background.ts';
import { shownArticle } from './shown-address.ts';

/** The article that a tab shows, its text and analysis as stored; undefined when they are not, or when it shows another page. */
export async function articleInTab(
	background: Background,
	tab: TabInfo,
): Promise<{ id: ArticleId; article: Article; analysis: Analysis } | undefined> {
	const { world, privateTabs } = background;
	const shown = await shownArticle(background, tab);
	if (!shown) return undefined;
	const { articleId } = shown.record;
	if (tab.isPrivate) {
		const read = privateTabs.article(tab.id);
		return read?.id === articleId ? read : undefined;
	}
	const db = await world.database();
	const stored = await findArticle(db, articleId);
	const analysis =
		stored && (await findAnalysis(db, stored.id, ANALYSER_VERSION, stored.textFingerprint, stored.article.text.length));
	return analysis && { id: stored.id, article: stored.article, analysis };
}
