import { hostOf } from '../../core/addresses/host-of.ts';
import { ANALYSER_VERSION } from '../../core/analyse/analyser-version.ts';
import type { Analysis, Article, ArticleId } from '../../core/article.ts';
import { type ComparedArticle, feedEntry, wholeArticle } from '../../core/coverage/differences/compared-article.ts';
import { findDifferences } from '../../core/coverage/differences/find-differences.ts';
import { groupByOrigin } from '../../core/coverage/group-by-origin.ts';
import type { RelatedArticle, StoryArticle } from '../../core/coverage/outlet-coverage.ts';
import { relateTo } from '../../core/coverage/stories/relate.ts';
import { isEnglish } from '../../core/languages/language-read.ts';
import { featuresAt } from '../../core/sites/site-features.ts';
import type { ChangedArticle, StoryView } from '../../messages/stories.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { findAnalysis, findArticle } from '../../storage/articles/articles.ts';
import { type CoverageEntry, coverageOfIds, coverageOfNumbers } from '../../storage/coverage/coverage.ts';
import { entryOfArticle } from '../../storage/coverage/coverage-entry.ts';
import { searchCoverage } from '../../storage/coverage/search-coverage.ts';
import type { Database } from '../../storage/database-schema.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { readSettings } from '../../storage/settings/settings.ts';
import type { Clock, Library } from '../state/ports.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';
import { type CorrectAnalysisPorts, correctAnalysis } from '../tabs/correct-analysis.ts';
import { CANDIDATES, type FindCoveragePorts, findCoverage, PAST_DAYS } from './find-coverage.ts';
import { describeOutlets, storyArticle } from './story-articles.ts';

export interface ViewStoryPorts extends ArticleInTabPorts, CorrectAnalysisPorts, FindCoveragePorts {
	clock: Clock;
	library: Library;
	values: KeyValuePort;
}

/** What is older than this before the article is no longer looked at, if it is kept at all. */
const EARLIER_DAYS = 120;
const MOST_EARLIER = 12;
/** Independent reports that are compared, the best matches. */
const MOST_COMPARED = 20;

/**
 * How the other reports of a tab's story differ from its article, and what was told of it before. Null where the tab has no article, or the reader
 * wants no coverage on its site.
 */
export async function viewStory(ports: ViewStoryPorts, tab: TabInfo): Promise<StoryView | null> {
	const found = await articleInTab(ports, tab);
	if (!found || !featuresAt(tab.url ?? '', await readSettings(ports.values)).coverage.isOn) return null;
	const { id, article } = found;
	const { analysis } = await correctAnalysis(ports, tab, found.analysis);
	const db = await ports.library.database();
	const coverage = await findCoverage(ports, tab, id, article, analysis);
	const related = coverage.flatMap(({ articles }) => articles);
	const outlet = article.publisher ?? hostOf(article.url);
	const here = wholeArticle(id, article, outlet, analysis.quotes);
	const [reports, earlier, changed] = await Promise.all([
		readReports(db, id, related),
		findEarlier(ports, id, article, analysis),
		findChanged(db, [{ id, outlet }, ...related]),
	]);
	const isCompared = isEnglish(article.text, article.language);
	const differences = findDifferences(here, isCompared ? reports : [], { isCutOff: article.isPaywalled });
	return { differences, earlier, changed };
}

/** One article for each origin but this article's own, the one of which most is known, best matches first. */
async function readReports(
	db: Database,
	id: ArticleId,
	related: readonly RelatedArticle[],
): Promise<ComparedArticle[]> {
	// what others say of an outlet's article is not what the outlet tells
	const origins = groupByOrigin(related.filter(({ origin, via }) => origin !== id && via === null));
	const best = origins
		.map(({ articles }) => ({ articles, score: Math.max(...articles.map(({ score }) => score)) }))
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_COMPARED);
	const reports = await Promise.all(best.map(({ articles }) => readReport(db, articles)));
	return reports.filter((report) => report !== null);
}

async function readReport(db: Database, articles: readonly RelatedArticle[]): Promise<ComparedArticle | null> {
	const entries = await coverageOfIds(
		db,
		articles.map(({ id }) => id),
	);
	const inEnglish = entries.filter(({ document }) => isEnglish(document.text, document.language));
	const fullest = inEnglish.sort(
		(a, b) => Number(b.isOpened) - Number(a.isOpened) || b.document.text.length - a.document.text.length,
	)[0];
	if (!fullest) return null;
	const outlet = articles.find(({ id }) => id === fullest.id)?.outlet ?? fullest.document.outlet;
	const stored = fullest.isOpened ? await findArticle(db, fullest.id) : undefined;
	if (!stored) return feedEntry({ ...fullest.document, outlet });
	const { textFingerprint, article } = stored;
	const analysis = await findAnalysis(db, stored.id, ANALYSER_VERSION, textFingerprint, article.text.length);
	return wholeArticle(stored.id, stored.article, outlet, analysis?.quotes ?? []);
}

/** The same story some days before: the time between does not count against it. Newest first. */
async function findEarlier(
	ports: ViewStoryPorts,
	id: ArticleId,
	article: Article,
	analysis: Analysis,
): Promise<StoryArticle[]> {
	const self = entryOfArticle(id, article, analysis, ports.clock.now().toISOString());
	const db = await ports.library.database();
	const dated = { since: daysBefore(self.datedAt, EARLIER_DAYS), until: daysBefore(self.datedAt, PAST_DAYS) };
	const { ranked, frequencies } = await searchCoverage(db, article, dated, CANDIDATES);
	const stored = await coverageOfNumbers(
		db,
		ranked.map(({ number }) => number),
	);
	const past = new Map(stored.filter((entry) => entry.datedAt < dated.until).map((entry) => [entry.id, entry]));
	const undated = ({ document, actors }: CoverageEntry) => ({ ...document, actors, publishedAt: null });
	const told = relateTo(undated(self), [...past.values()].map(undated), frequencies)
		.slice(0, MOST_EARLIER)
		.flatMap((match) => past.get(match.id) ?? [])
		.sort((a, b) => (a.datedAt < b.datedAt ? 1 : -1));
	return describeOutlets(
		ports,
		told.map((entry) => storyArticle(entry, entry.id)),
	);
}

async function findChanged(
	db: Database,
	articles: readonly Pick<StoryArticle, 'id' | 'outlet'>[],
): Promise<ChangedArticle[]> {
	const stored = await Promise.all(articles.map(({ id }) => findArticle(db, id)));
	return stored.flatMap((kept, index) => {
		if (!kept?.changes) return [];
		const { id, article, changes } = kept;
		return [{ articleId: id, url: article.url, outlet: articles[index]?.outlet ?? hostOf(article.url), changes }];
	});
}

function daysBefore(time: string, days: number): string {
	return new Date(Date.parse(time) - days * 86_400_000).toISOString();
}
