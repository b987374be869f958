import { say, sayCounted, sayInParts } from '../../../words/say.ts';
import './coverage-list.css';
import './coverage-part.css';
import './related-article.css';
import { groupByOrigin, type StoryOrigin } from '../../../core/coverage/group-by-origin.ts';
import type { OutletCoverage, RelatedArticle } from '../../../core/coverage/outlet-coverage.ts';
import { outletLabel } from '../../../core/outlets/outlet-label.ts';
import type { ArticleView } from '../../../messages/tabs.ts';
import { sayStoryReason } from '../../../words/story-reasons.ts';
import type { NavigationActions, PageFeedActions } from '../../actions.ts';
import { Section } from '../../kit/section.tsx';
import { TimeStamp } from '../../kit/time-stamp.tsx';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { WebLink } from '../../kit/web-link.tsx';
import { useChoice } from '../chosen-subject.tsx';
import { FilterLine } from '../filter-line.tsx';
import { coverageSharing } from '../shared-subject.ts';
import { CoverageEarlier } from './coverage-earlier.tsx';
import { CoverageEmpty } from './coverage-empty.tsx';
import { CoverageSummary } from './coverage-summary.tsx';
import { CoverageTimeline } from './coverage-timeline.tsx';
import { DifferencesLink } from './differences-link.tsx';
import { OutletName } from './outlet-name.tsx';
import { PageFeeds } from './page-feeds.tsx';
import type { StoryState } from './story-state.ts';
import { thisArticle } from './this-article.ts';

interface CoverageListProps {
	view: ArticleView;
	story: StoryState;
	limit: number;
	actions: NavigationActions & PageFeedActions;
}

/** Who else has the story: when, in how many reports of their own, and who carries whose text. */
export function CoverageList({ view, story, limit, actions }: CoverageListProps) {
	const { coverage } = view;
	const { chosen } = useChoice();
	const articles = coverage.flatMap((group) => group.articles);
	const origins = groupByOrigin(articles);
	const shared = coverageSharing(coverage, chosen);
	const carried = groupByOrigin(shared.flatMap((group) => group.articles)).filter(
		({ id, outlets }) => id === view.articleId || outlets.length > 1,
	);
	const told = withoutCarried(shared, carried);
	const own = told.filter(({ via }) => via === null);
	const others = told.filter(({ via }) => via !== null);
	const self = thisArticle(view);
	const earlier = story.state === 'told' ? (story.story?.earlier ?? []) : [];
	return (
		<Section id="coverage" title={say('coverage_title')} count={coverage.length}>
			{coverage.length === 0 ? (
				<CoverageEmpty />
			) : (
				<>
					<CoverageSummary origins={origins} self={self} />
					<CoverageTimeline articles={articles} self={self} limit={limit} />
					<DifferencesLink story={story} />
				</>
			)}
			<FilterLine shown={countArticles(shared)} total={countArticles(coverage)} of="articles" />
			{carried.map((origin) => (
				<CarriedText key={origin.id} origin={origin} isThisText={origin.id === view.articleId} />
			))}
			<OutletGroups
				groups={own}
				limit={limit}
				title={carried.length > 0 || others.length > 0 ? say('coverage_own_words') : null}
			/>
			<OutletGroups groups={others} limit={limit} title={say('coverage_through_others')} />
			<CoverageEarlier earlier={earlier} limit={3} />
			<div class="coverage-tools">
				<PageFeeds findFeeds={actions.findFeeds} addFeeds={actions.addFeeds} />
				<button type="button" class="text-button" onClick={actions.openOptions}>
					{say('add_other_feeds')}
				</button>
				<button type="button" class="text-button" onClick={actions.openStories}>
					{say('all_recent_stories')}
				</button>
			</div>
		</Section>
	);
}

/** Outlets with what is known of their articles. */
function OutletGroups({
	groups,
	limit,
	title,
}: {
	groups: OutletCoverage[];
	limit: number;
	/** Null where nothing else stands beside them. */
	title: string | null;
}) {
	const { few, hidden, showAll } = useFirstFew(groups, limit);
	const OutletHeading = title === null ? 'h3' : 'h4';
	if (few.length === 0) return null;
	return (
		<section class="coverage-part">
			{title !== null && <h3>{title}</h3>}
			<ul class="outlets">
				{few.map(({ outlet, via, articles }) => (
					<li key={outletLabel({ outlet, via })} class="outlet-group">
						<OutletHeading class="outlet-name">
							<OutletName outlet={outlet} via={via} country={articles[0]?.country ?? null} />
						</OutletHeading>
						<ul class="related">
							{articles.map((article) => (
								<RelatedItem key={article.id} article={article} />
							))}
						</ul>
					</li>
				))}
			</ul>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{sayCounted('more_outlets', hidden)}
				</button>
			)}
		</section>
	);
}

function countArticles(coverage: OutletCoverage[]): number {
	return coverage.reduce((sum, { articles }) => sum + articles.length, 0);
}

/** One text on several sites: counted once, however many carry it. */
function CarriedText({
	origin: { agency, articles, outlets },
	isThisText,
}: {
	origin: StoryOrigin<RelatedArticle>;
	isThisText: boolean;
}) {
	const count = outlets.length;
	return (
		<section class="coverage-part carried">
			<h3>
				{isThisText ? sayCounted('carried_this', count) : sayCounted('carried', count)}
				{agency && <> {sayInParts('via', { who: <bdi>{agency}</bdi> })}</>}
			</h3>
			<ul class="carriers">
				{articles.map((article) => (
					<li key={article.id} class="outlet-group">
						<p class="carrier dotted">
							<span class="outlet-name">
								<OutletName outlet={article.outlet} via={article.via} country={article.country} />
							</span>
							{article.publishedAt && <TimeStamp iso={article.publishedAt} />}
						</p>
						<p class="related-title">
							<WebLink url={article.url} language={article.language ?? null}>
								{article.title}
							</WebLink>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function RelatedItem({ article }: { article: RelatedArticle }) {
	return (
		<li class="related-article">
			<p class="related-title">
				<WebLink url={article.url} language={article.language ?? null}>
					{article.title}
				</WebLink>
			</p>
			<p class="related-facts dotted">
				{article.publishedAt && <TimeStamp iso={article.publishedAt} />}
				{article.agency && <span>{sayInParts('via', { who: <bdi>{article.agency}</bdi> })}</span>}
				{article.reasons.map(sayStoryReason).map((reason) => (
					<span key={reason}>{reason}</span>
				))}
			</p>
		</li>
	);
}

/** The outlets with what they tell in their own words. */
function withoutCarried(coverage: OutletCoverage[], carried: StoryOrigin[]): OutletCoverage[] {
	const origins = new Set(carried.map(({ id }) => id));
	return coverage
		.map(({ articles, ...group }) => ({ ...group, articles: articles.filter(({ origin }) => !origins.has(origin)) }))
		.filter(({ articles }) => articles.length > 0);
}
