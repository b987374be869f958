import './coverage-list.css';
import type { OutletCoverage, RelatedArticle } from '../../core/coverage/outlet-coverage.ts';
import type { NavigationActions, PageActions, PageFeedActions } from '../actions.ts';
import { useChoice } from './chosen-subject.tsx';
import { FilterLine } from './filter-line.tsx';
import { PageFeeds } from './page-feeds.tsx';
import { Section } from './section.tsx';
import { coverageSharing } from './shared-subject.ts';
import { TimeStamp } from './time-stamp.tsx';
import { useFirstFew } from './use-first-few.ts';
import { WebLink } from './web-link.tsx';

interface CoverageListProps {
	coverage: OutletCoverage[];
	limit: number;
	actions: Pick<PageActions, 'openAddress'> & Pick<NavigationActions, 'openOptions'> & PageFeedActions;
}

/** Who else has the story, by outlet. */
export function CoverageList({ coverage, limit, actions }: CoverageListProps) {
	const { chosen } = useChoice();
	const shared = coverageSharing(coverage, chosen);
	const { few, hidden, showAll } = useFirstFew(shared, limit);
	return (
		<Section id="coverage" title="Who else covers it" count={coverage.length}>
			{coverage.length === 0 && (
				<p class="empty">
					Nothing yet. Sidelight compares this article with those you opened before and with the feeds you follow, here
					on your machine.
				</p>
			)}
			<FilterLine shown={countArticles(shared)} total={countArticles(coverage)} things="articles" />
			<ul class="outlets">
				{few.map(({ outlet, articles }) => (
					<li key={outlet} class="outlet-group">
						<h3 class="outlet-name">
							<bdi>{outlet}</bdi>
						</h3>
						<ul class="related">
							{articles.map((article) => (
								<RelatedItem key={article.id} article={article} open={(url) => void actions.openAddress(url)} />
							))}
						</ul>
					</li>
				))}
			</ul>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{hidden} more outlets
				</button>
			)}
			<div class="coverage-tools">
				<PageFeeds findFeeds={actions.findFeeds} followFeed={actions.followFeed} />
				<button type="button" class="text-button" onClick={actions.openOptions}>
					Add other feeds
				</button>
			</div>
		</Section>
	);
}

function countArticles(coverage: OutletCoverage[]): number {
	return coverage.reduce((sum, { articles }) => sum + articles.length, 0);
}

function RelatedItem({ article, open }: { article: RelatedArticle; open: (url: string) => void }) {
	return (
		<li class="related-article">
			<p class="related-title">
				<WebLink url={article.url} open={open}>
					{article.title}
				</WebLink>
			</p>
			<p class="related-facts dotted">
				{article.publishedAt && <TimeStamp iso={article.publishedAt} />}
				{article.isCopy && (
					<span class="badge" title="Word for word, or nearly so, the text of this article or of one listed here">
						Same text
					</span>
				)}
				{article.agency && (
					<span>
						via <bdi>{article.agency}</bdi>
					</span>
				)}
				{article.reasons.map((reason) => (
					<span key={reason} dir="auto">
						{reason}
					</span>
				))}
			</p>
		</li>
	);
}
