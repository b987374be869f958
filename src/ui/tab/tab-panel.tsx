import { useErrorBoundary, useState } from 'preact/hooks';
import { isLibraryProblem } from '../../core/problem.ts';
import type { ArticleView, SiteView } from '../../messages/tabs.ts';
import { sayProblem } from '../../words/problems.ts';
import { say, sayInParts } from '../../words/say.ts';
import type { TabActions } from '../actions.ts';
import { Announcer } from '../kit/announcer.tsx';
import { problemTitle } from '../kit/problem-title.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { StatePage } from '../kit/state-page.tsx';
import { LinkOpening } from '../kit/web-link.tsx';
import { ArticleViews, focusSection } from './article-views.tsx';
import { CannotRun } from './cannot-run.tsx';
import { FollowNews } from './follows/follow-news.tsx';
import { FollowingProvider } from './follows/following.tsx';
import { LooksPrivate } from './looks-private.tsx';
import { NotArticle } from './not-article.tsx';
import { NotLookedAt } from './not-looked-at.tsx';
import { PanelHead } from './panel-head.tsx';
import type { Place } from './place.ts';
import { SiteControl } from './site/site-control.tsx';
import type { TabState } from './tab-state.ts';
import { useViewKeys } from './use-view-keys.ts';
import { featureOf, idOfOff, type LastView, SECTIONS, type ViewName } from './views.ts';
import { WhatsNew } from './whats-new.tsx';

/** How much of the news about what the reader follows stands there at first. */
const MOST_NEWS: Record<Place, number> = { popup: 3, 'side-panel': 6 };

interface TabPanelProps {
	place: Place;
	state: TabState;
	/** What was shown when the popup closed, to be shown again of the same article. */
	lastView?: LastView | null;
	/** Keeps in mind what is shown. */
	rememberView?: (last: LastView) => void;
	actions: TabActions;
}

/** All of popup and side panel: the article in the tab, or why there is none, and what may be done on its site. */
export function TabPanel({ place, state, lastView = null, rememberView = () => {}, actions }: TabPanelProps) {
	const { view, defaultMode } = state;
	const [error, retry] = useErrorBoundary();
	const article = view?.state === 'article' && state.problem === null ? view.view : null;
	// without a host the browser keeps the page from us, and there is nothing to set a mode for
	const site = view && view.state !== 'cannot-run' && view.site.host ? view.site : null;
	const { shown, show, go } = useShownView(place, article, site, lastView, rememberView);
	useViewKeys((next) => {
		if (article) go(next);
	});
	if (error) {
		return (
			<main>
				<StatePage title={say('not_shown')} action={{ label: say('try_again'), run: retry }}>
					<p>{String(error)}</p>
				</StatePage>
			</main>
		);
	}
	return (
		<Announcer
			head={
				<PanelHead place={place} view={article} shown={shown} show={place === 'popup' ? show : go} actions={actions} />
			}
			foot={site && <SiteControl key={site.host} site={site} defaultMode={defaultMode} actions={actions} />}
		>
			<LinkOpening.Provider value={actions.openAddress}>
				<main>
					{state.hasNews && <WhatsNew actions={actions} />}
					<FollowNews
						news={state.news}
						limit={MOST_NEWS[place]}
						isFolded={place === 'popup' && article !== null}
						actions={actions}
					/>
					<FollowingProvider follows={state.follows} actions={article?.isPrivate ? null : actions}>
						<TabContent place={place} state={state} shown={shown} show={go} actions={actions} />
					</FollowingProvider>
				</main>
			</LinkOpening.Provider>
		</Announcer>
	);
}

/** Which view is shown: of each article the overview first, and of the one that was shown last what was shown of it. */
function useShownView(
	place: Place,
	article: Pick<ArticleView, 'articleId' | 'isPrivate'> | null,
	site: Pick<SiteView, 'features'> | null,
	lastView: LastView | null,
	rememberView: (last: LastView) => void,
): { shown: ViewName; show: (view: ViewName) => void; go: (view: ViewName) => void } {
	const [last, setLast] = useState<LastView | null>(lastView);
	const articleId = article?.articleId ?? '';
	function show(view: ViewName): void {
		setLast({ articleId, view });
		if (article && !article.isPrivate) rememberView({ articleId, view });
	}
	return {
		shown: last?.articleId === articleId ? last.view : 'overview',
		show,
		/** Shows it and brings the focus there, as a key does or what is pressed on the overview. */
		go(view) {
			show(view);
			// once it stands there
			requestAnimationFrame(() => {
				if (place === 'popup' && view === 'overview') document.getElementById('tab-overview')?.focus();
				else focusSection(sectionOf(place, view, site));
				if (place === 'popup') document.querySelector('main')?.scrollTo(0, 0);
			});
		},
	};
}

/** In the panel the overview's line stands for the sections of what is switched off. */
function sectionOf(place: Place, view: ViewName, site: Pick<SiteView, 'features'> | null): string {
	const feature = featureOf(view);
	const isOff = feature !== null && site?.features[feature].isOn === false;
	return place === 'side-panel' && isOff ? idOfOff(feature) : SECTIONS[view];
}

interface TabContentProps extends TabPanelProps {
	shown: ViewName;
	show: (view: ViewName) => void;
}

function TabContent({ place, state, shown, show, actions }: TabContentProps) {
	const { view, story, quoteOrder, problem } = state;
	const look = (anyway: boolean) => () => void actions.look({ anyway });
	if (problem !== null) {
		return (
			<StatePage
				title={problemTitle(problem)}
				action={
					isLibraryProblem(problem)
						? { label: say('open_settings'), run: actions.openOptions }
						: { label: say('try_again'), run: look(false) }
				}
			>
				<p>{sayProblem(problem)}</p>
			</StatePage>
		);
	}
	switch (view?.state) {
		case undefined:
		case 'looking':
			return <Skeleton label={say('looking_at_page')} isTitle />;
		case 'article':
			return (
				<ArticleViews
					key={view.view.articleId}
					place={place}
					view={view.view}
					site={view.site}
					story={story}
					quoteOrder={quoteOrder}
					shown={shown}
					show={show}
					actions={actions}
				/>
			);
		case 'not-article':
			return <NotArticle detection={view.detection} site={view.site} readAnyway={look(true)} actions={actions} />;
		case 'looks-private':
			return <LooksPrivate detection={view.detection} readOnce={look(true)} />;
		case 'not-looked-at':
			return <NotLookedAt place={place} site={view.site} hasMovedOn={view.hasMovedOn} look={look(false)} />;
		case 'off':
			return (
				<StatePage title={say('off_here_title')}>
					<p>{sayInParts('off_here', { host: <bdi>{view.site.host}</bdi> })}</p>
				</StatePage>
			);
		case 'cannot-run':
			return <CannotRun reason={view.reason} />;
		case 'failed':
			return (
				<StatePage title={say('failed_title')} action={{ label: say('try_again'), run: look(false) }}>
					<p>{sayProblem(view.problem)}</p>
				</StatePage>
			);
	}
}
