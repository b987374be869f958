import { shownAnalysis } from '../../core/analyse/shown-analysis.ts';
import type { ArticleView, TabView } from '../../messages.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Background } from '../background.ts';
import { findCoverage } from '../coverage/find-coverage.ts';
import { byPlace, highlightsInTab } from '../highlights/paint-highlights.ts';
import type { TabRecord } from '../state/tab-record.ts';
import { articleInTab } from '../tabs/article-in-tab.ts';
import { awaitLeftReport } from '../tabs/await-report.ts';
import { correctAnalysis } from '../tabs/correct-analysis.ts';
import { outlineTab } from '../tabs/outline-tab.ts';
import { readAgain } from './read-article.ts';

/** A tab as popup and panel show it. */
export async function viewTab(background: Background, tab: TabInfo): Promise<TabView> {
	const outline = await outlineTab(background, tab);
	const tabId = tab.id;
	if (outline.state === 'cannot-run') return { state: 'cannot-run', tabId, reason: outline.reason };
	if (!('record' in outline)) return { ...outline, tabId };
	const { site, record } = outline;
	switch (record.state) {
		case 'not-article':
			return {
				state: record.check.detection.looksPrivate ? 'looks-private' : 'not-article',
				tabId,
				site,
				detection: record.check.detection,
			};
		case 'failed':
			return { state: 'failed', tabId, site, message: record.message };
		case 'article': {
			const view = await viewArticle(background, tab, record);
			if (view) return { state: 'article', tabId, site, view };
			readAgain(background, tab, record);
			return { state: 'looking', tabId, site };
		}
		case 'checking':
			awaitLeftReport(background, tabId);
			return { state: 'looking', tabId, site };
		default:
			if (!background.reading.has(tabId)) readAgain(background, tab, record);
			return { state: 'looking', tabId, site };
	}
}

async function viewArticle(
	background: Background,
	tab: TabInfo,
	record: TabRecord & { state: 'article' },
): Promise<ArticleView | undefined> {
	const found = await articleInTab(background, tab);
	if (!found) return undefined;
	const { id, article } = found;
	const { analysis, corrections } = await correctAnalysis(background, tab, found.analysis);
	const [coverage, highlights] = await Promise.all([
		findCoverage(background, tab, id, article, analysis),
		highlightsInTab(background, tab, id),
	]);
	const shown = shownAnalysis(analysis);
	return {
		articleId: id,
		article,
		detection: record.check.detection,
		analysis: shown.analysis,
		coverage,
		corrections: corrections.filter(({ actor }) => actor < shown.analysis.actors.length),
		highlights: highlights
			.sort(byPlace)
			.map((highlight) => ({ ...highlight, anchor: record.anchors[highlight.id] ?? 'pending' })),
		omitted: shown.omitted,
		isPrivate: tab.isPrivate,
	};
}
