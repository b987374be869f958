import { ANALYSER_VERSION } from '../../core/analyse/analyse.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { findAnalysis, findArticle } from '../../storage/articles/articles.ts';
import type { Library } from '../state/ports.ts';
import type { PrivateTabs } from '../state/private-tabs.ts';
import { type ShownAddressPorts, shownArticle } from './shown-address.ts';

export interface ArticleInTabPorts extends ShownAddressPorts {
	library: Library;
	privateTabs: PrivateTabs;
}

/** The article that a tab shows, its text and analysis as stored; undefined when they are not, or when it shows another page. */
export async function articleInTab(
	ports: ArticleInTabPorts,
	tab: TabInfo,
): Promise<{ id: ArticleId; article: Article; analysis: Analysis } | undefined> {
	const { library, privateTabs } = ports;
	const shown = await shownArticle(ports, tab);
	if (!shown) return undefined;
	const { articleId } = shown.record;
	if (tab.isPrivate) {
		const read = privateTabs.article(tab.id);
		return read?.id === articleId ? read : undefined;
	}
	const db = await library.database();
	const stored = await findArticle(db, articleId);
	const analysis =
		stored && (await findAnalysis(db, stored.id, ANALYSER_VERSION, stored.textFingerprint, stored.article.text.length));
	return analysis && { id: stored.id, article: stored.article, analysis };
}
