import { shownAnalysis, withoutFindings } from '../../core/analyse/shown-analysis.ts';
import { namesArticle } from '../../core/metadata/names-article.ts';
import type { ResolvedFeatures } from '../../core/sites/site-features.ts';
import type { ArticleView, TabView } from '../../messages/tabs.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { areLookUpsAllowed } from '../coverage/are-look-ups-allowed.ts';
import { type FindCoveragePorts, findCoverage } from '../coverage/find-coverage.ts';
import { byPlace, type PaintHighlightsPorts } from '../highlights/paint-highlights.ts';
import type { Organisation } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import type { TabRecord } from '../state/tab-record.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';
import { type AwaitReportPorts, awaitLeftReport } from '../tabs/await-report.ts';
import { type CorrectAnalysisPorts, correctAnalysis } from '../tabs/correct-analysis.ts';
import { type OutlineTabPorts, outlineTab } from '../tabs/outline-tab.ts';
import { type ReadArticlePorts, readAgain } from './read-article.ts';

export interface ViewTabPorts
	extends ArticleInTabPorts,
		AwaitReportPorts,
		CorrectAnalysisPorts,
		FindCoveragePorts,
		OutlineTabPorts,
		PaintHighlightsPorts,
		ReadArticlePorts {
	reading: Readings;
	organisation: Organisation;
}

/** A tab as popup and panel show it. */
export async function viewTab(ports: ViewTabPorts, tab: TabInfo): Promise<TabView> {
	const outline = await outlineTab(ports, tab);
	const tabId = tab.id;
	if (outline.state === 'cannot-run') return { state: 'cannot-run', tabId, reason: outline.reason };
	// what is said of a private tab's page is not kept for others
	const site = tab.isPrivate ? { ...outline.site, pattern: null } : outline.site;
	if (!('record' in outline)) return { ...outline, site, tabId };
	const { record } = outline;
	switch (record.state) {
		case 'not-article':
			return {
				state: record.check.detection.looksPrivate ? 'looks-private' : 'not-article',
				tabId,
				site,
				detection: record.check.detection,
			};
		case 'failed':
			return { state: 'failed', tabId, site, problem: record.problem };
		case 'article': {
			const view = await viewArticle(ports, tab, record, site.features);
			if (view) return { state: 'article', tabId, site, view };
			if (!ports.reading.has(tabId)) readAgain(ports, tab, record);
			return { state: 'looking', tabId, site };
		}
		case 'checking':
			awaitLeftReport(ports, tabId);
			return { state: 'looking', tabId, site };
		default:
			await readWhatWasLeft(ports, tab);
			return { state: 'looking', tabId, site };
	}
}

/** Goes on with a reading that a killed worker left. One that has ended since the tab was looked at is not begun anew. */
async function readWhatWasLeft(ports: ViewTabPorts, tab: TabInfo): Promise<void> {
	const record = await ports.records.get(tab);
	if (record?.state === 'looking' && !ports.reading.has(tab.id)) readAgain(ports, tab, record);
}

async function viewArticle(
	ports: ViewTabPorts,
	tab: TabInfo,
	record: TabRecord & { state: 'article' },
	features: ResolvedFeatures,
): Promise<ArticleView | undefined> {
	const found = await articleInTab(ports, tab);
	if (!found) return undefined;
	const { id, article } = found;
	const { analysis, corrections } = await correctAnalysis(ports, tab, found.analysis);
	const [coverage, highlights, mayLookUp] = await Promise.all([
		features.coverage.isOn ? findCoverage(ports, tab, id, article, analysis) : [],
		ports.shelves.of(tab).highlights(id),
		areLookUpsAllowed(ports.organisation),
	]);
	const shown = shownAnalysis(features.context.isOn ? analysis : withoutFindings(analysis));
	return {
		articleId: id,
		article,
		isUnnamed: !namesArticle(record.check.headline, article.title),
		detection: record.check.detection,
		analysis: shown.analysis,
		coverage,
		corrections: corrections.filter(({ actor }) => actor < shown.analysis.actors.length),
		highlights: highlights
			.sort(byPlace)
			.map((highlight) => ({ ...highlight, anchor: record.anchors[highlight.id] ?? 'pending' })),
		omitted: shown.omitted,
		isPrivate: tab.isPrivate,
		mayLookUp,
	};
}
