import './article-overview.css';
import type { QuoteOrder } from '../../core/quotes/quote-order.ts';
import type { ArticleView, SiteView } from '../../messages.ts';
import { sayDetectionReason } from '../../words/en/detection-reasons.ts';
import type { TabActions } from '../actions.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { ActorList } from './actors/actor-list.tsx';
import { ArticleHead } from './article-head.tsx';
import { ChoiceProvider } from './chosen-subject.tsx';
import { CoverageChanges } from './coverage/coverage-changes.tsx';
import { CoverageDifferences } from './coverage/coverage-differences.tsx';
import { CoverageList } from './coverage/coverage-list.tsx';
import { LookUp } from './coverage/look-up.tsx';
import type { StoryState } from './coverage/story-state.ts';
import { SuggestedOutlets } from './coverage/suggested-outlets.tsx';
import { HighlightList } from './highlights/highlight-list.tsx';
import { LanguageNote, readLanguage } from './language-note.tsx';
import { PageVerdictTool } from './page-verdict.tsx';
import { PartialNote } from './partial-note.tsx';
import type { Place } from './place.ts';
import { QuoteList } from './quotes/quote-list.tsx';
import { TopicList } from './topics/topic-list.tsx';

/** How many of each stand there at first. The panel has more room. */
const LIMITS = {
	popup: { actors: 4, quotes: 4, outlets: 5, keyPhrases: 4 },
	'side-panel': { actors: 8, quotes: 6, outlets: 10, keyPhrases: 8 },
};

interface ArticleOverviewProps {
	place: Place;
	view: ArticleView;
	site: SiteView;
	story: StoryState;
	quoteOrder: QuoteOrder;
	actions: TabActions;
}

/** What Sidelight has to say about an article. */
export function ArticleOverview({ place, view, site, story, quoteOrder, actions }: ArticleOverviewProps) {
	const { article, detection, analysis, corrections, coverage, highlights, isPrivate } = view;
	const limits = LIMITS[place];
	const read = readLanguage(analysis?.language ?? null, analysis?.reading ?? 'all');
	return (
		<ChoiceProvider>
			<article class="overview">
				<ArticleHead article={article} isPrivate={isPrivate} />
				<PartialNote article={article} analysis={analysis} omitted={view.omitted} />
				{analysis ? (
					<>
						<LanguageNote read={read} article={article} />
						<TopicList
							topics={analysis.topics}
							keyPhrases={analysis.keyPhrases.slice(0, limits.keyPhrases)}
							article={article}
						/>
						<ActorList
							article={article}
							read={read}
							actors={analysis.actors}
							corrections={corrections}
							limit={limits.actors}
							actions={actions}
						/>
						<QuoteList
							article={article}
							read={read}
							analysis={analysis}
							highlights={highlights}
							order={quoteOrder}
							limit={limits.quotes}
							actions={actions}
						/>
						<CoverageList view={view} story={story} limit={limits.outlets} actions={actions} />
						<LookUp isPrivate={isPrivate} actions={actions} />
						{coverage.length === 0 && (
							<SuggestedOutlets suggestOutlets={actions.suggestOutlets} addFeeds={actions.addFeeds} />
						)}
						{place === 'side-panel' && <CoverageDifferences articleId={view.articleId} story={story} />}
						{story.state === 'told' && (
							<CoverageChanges articleId={view.articleId} changed={story.story?.changed ?? []} />
						)}
					</>
				) : (
					<Skeleton label="Reading the article…" />
				)}
				<HighlightList highlights={highlights} exports={place === 'side-panel'} actions={actions} />
				{detection.reasons.length > 0 && (
					<p class="overview-reason">
						Read as an article, because: {detection.reasons.map(sayDetectionReason).join(' · ')}
					</p>
				)}
				<PageVerdictTool
					site={site}
					offered={detection.reasons[0] === 'asked' ? 'article' : 'none'}
					actions={actions}
				/>
			</article>
		</ChoiceProvider>
	);
}
