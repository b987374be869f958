import { say } from '../../words/say.ts';
import './article-views.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuoteOrder } from '../../core/quotes/quote-order.ts';
import type { ArticleView, SiteView } from '../../messages/tabs.ts';
import type { TabActions } from '../actions.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { AboutArticle } from './about-article.tsx';
import { ActorList } from './actors/actor-list.tsx';
import { ChoiceProvider } from './chosen-subject.tsx';
import { CoverageChanges } from './coverage/coverage-changes.tsx';
import { CoverageDifferences } from './coverage/coverage-differences.tsx';
import { CoverageList } from './coverage/coverage-list.tsx';
import { LookUp } from './coverage/look-up.tsx';
import type { StoryState } from './coverage/story-state.ts';
import { SuggestedOutlets } from './coverage/suggested-outlets.tsx';
import { HighlightList } from './highlights/highlight-list.tsx';
import { LanguageNote, readLanguage } from './language-note.tsx';
import { type Aim, Overview } from './overview/overview.tsx';
import type { Place } from './place.ts';
import { QuoteList } from './quotes/quote-list.tsx';
import { FeatureOff } from './site/feature-off.tsx';
import { TopicList } from './topics/topic-list.tsx';
import { featureOf, SECTIONS, VIEWS, type ViewName } from './views.ts';

/** How many of each stand there at first. */
const LIMITS = {
	popup: { actors: 6, quotes: 6, outlets: 6 },
	'side-panel': { actors: 8, quotes: 6, outlets: 10 },
};

interface ArticleViewsProps {
	place: Place;
	view: ArticleView;
	site: SiteView;
	story: StoryState;
	quoteOrder: QuoteOrder;
	/** The one that is shown where they do not all stand on one page. */
	shown: ViewName;
	show: (view: ViewName) => void;
	actions: TabActions;
}

/** What Sidelight has to say about an article: in the popup one view at a time, in the panel all of them. */
export function ArticleViews(props: ArticleViewsProps) {
	const { place, view, site, story, shown, show, actions } = props;
	const [aim, setAim] = useState<Aim | null>(null);
	// what was looked at stays as it was left
	const visited = useRef(new Set<ViewName>());
	visited.current.add(shown);
	useEffect(() => {
		if (!aim || !('section' in aim)) return;
		focusSection(aim.section);
		setAim(null);
	}, [aim]);

	function open(next: ViewName, wanted?: Aim): void {
		show(next);
		setAim(wanted ?? null);
	}
	const content = (name: ViewName) =>
		name === 'overview' ? (
			<Overview place={place} view={view} site={site} story={story} open={open} actions={actions} />
		) : (
			<Detail {...props} name={name} aim={aim} />
		);
	return (
		<ChoiceProvider>
			<article class={`article is-${place}`}>
				{VIEWS.map((name) =>
					place === 'popup' ? (
						<div
							key={name}
							id={`view-${name}`}
							class="view"
							role="tabpanel"
							aria-labelledby={`tab-${name}`}
							hidden={name !== shown}
						>
							{visited.current.has(name) && content(name)}
						</div>
					) : (
						<div key={name} id={`view-${name}`} class={`view is-${name}`}>
							{content(name)}
						</div>
					),
				)}
			</article>
		</ChoiceProvider>
	);
}

/** All there is to one of the answers. */
function Detail({
	name,
	aim,
	place,
	view,
	site,
	story,
	quoteOrder,
	actions,
}: ArticleViewsProps & { name: Exclude<ViewName, 'overview'>; aim: Aim | null }) {
	const { article, analysis, corrections, coverage, highlights, isPrivate, mayLookUp } = view;
	const limits = LIMITS[place];
	const exports = place === 'side-panel';
	if (name === 'kept')
		return <HighlightList highlights={highlights} language={article.language} exports={exports} actions={actions} />;
	if (!analysis) return place === 'popup' ? <Skeleton label={say('reading_article')} /> : null;
	const feature = featureOf(name);
	if (feature && !site.features[feature].isOn)
		return (
			<>
				{/* in the panel the overview above says it, once for all */}
				{place === 'popup' && <FeatureOff id={SECTIONS[name]} feature={feature} site={site} actions={actions} />}
				{name === 'what' && <AboutArticle view={view} site={site} actions={actions} />}
			</>
		);
	const read = readLanguage(analysis.language ?? null, analysis.reading ?? 'all');
	switch (name) {
		case 'coverage':
			return (
				<>
					<CoverageList view={view} story={story} limit={limits.outlets} actions={actions} />
					{mayLookUp && (
						<LookUp
							isPrivate={isPrivate}
							isOffered={coverage.length === 0}
							isWanted={aim !== null && 'section' in aim && aim.section === 'look-up'}
							actions={actions}
						/>
					)}
					{coverage.length === 0 && (
						<SuggestedOutlets suggestOutlets={actions.suggestOutlets} addFeeds={actions.addFeeds} />
					)}
					<CoverageDifferences articleId={view.articleId} story={story} />
					{story.state === 'told' && (
						<CoverageChanges
							articleId={view.articleId}
							language={article.language}
							changed={story.story?.changed ?? []}
						/>
					)}
				</>
			);
		case 'quotes':
			return (
				<QuoteList
					article={article}
					read={read}
					analysis={analysis}
					highlights={highlights}
					order={quoteOrder}
					limit={limits.quotes}
					actions={actions}
				/>
			);
		case 'who':
			return (
				<>
					<ActorList
						article={article}
						read={read}
						actors={analysis.actors}
						corrections={corrections}
						limit={limits.actors}
						wanted={aim && 'actor' in aim ? aim : null}
						actions={actions}
					/>
					<LanguageNote read={read} article={article} />
				</>
			);
		case 'what':
			return (
				<>
					<TopicList topics={analysis.topics} keyPhrases={analysis.keyPhrases} article={article} />
					<AboutArticle view={view} site={site} actions={actions} />
				</>
			);
	}
}

/** Brings a section into view, and the reader by keyboard to its heading. */
export function focusSection(id: string): void {
	const section = document.getElementById(id);
	const heading = section?.querySelector<HTMLElement>('h2, h3, button');
	if (!heading) return;
	if (!heading.matches('button')) heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
	section?.scrollIntoView({ block: 'start' });
}
