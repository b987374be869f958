import { useErrorBoundary } from 'preact/hooks';
import { isLibraryProblem } from '../../core/problem.ts';
import { sayProblem } from '../../words/en/problems.ts';
import type { TabActions } from '../actions.ts';
import { Announcer } from '../kit/announcer.tsx';
import { problemTitle } from '../kit/problem-title.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { StatePage } from '../kit/state-page.tsx';
import { LinkOpening } from '../kit/web-link.tsx';
import { ArticleOverview } from './article-overview.tsx';
import { CannotRun } from './cannot-run.tsx';
import { FollowNews } from './follows/follow-news.tsx';
import { FollowingProvider } from './follows/following.tsx';
import { LooksPrivate } from './looks-private.tsx';
import { NotArticle } from './not-article.tsx';
import { NotLookedAt } from './not-looked-at.tsx';
import type { Place } from './place.ts';
import { SiteControl } from './site/site-control.tsx';
import type { TabState } from './tab-state.ts';
import { TopBar } from './top-bar.tsx';

/** How much of the news about what the reader follows stands there at first. */
const MOST_NEWS: Record<Place, number> = { popup: 3, 'side-panel': 6 };

interface TabPanelProps {
	place: Place;
	state: TabState;
	actions: TabActions;
}

/** All of popup and side panel: the article in the tab, or why there is none, and what may be done on its site. */
export function TabPanel({ place, state, actions }: TabPanelProps) {
	const { view, defaultMode } = state;
	const [error, retry] = useErrorBoundary();
	if (error) {
		return (
			<main>
				<StatePage title="This could not be shown" action={{ label: 'Try again', run: retry }}>
					<p>{String(error)}</p>
				</StatePage>
			</main>
		);
	}
	// without a host the browser keeps the page from us, and there is nothing to set a mode for
	const site = view && view.state !== 'cannot-run' && view.site.host ? view.site : null;
	const isPrivate = view?.state === 'article' && view.view.isPrivate;
	return (
		<Announcer foot={site && <SiteControl key={site.host} site={site} defaultMode={defaultMode} actions={actions} />}>
			<TopBar view={view?.state === 'article' && view.view.analysis ? view.view : null} actions={actions} />
			<LinkOpening.Provider value={actions.openAddress}>
				<main>
					<FollowNews news={state.news} limit={MOST_NEWS[place]} actions={actions} />
					<FollowingProvider follows={state.follows} actions={isPrivate ? null : actions}>
						<TabContent place={place} state={state} actions={actions} />
					</FollowingProvider>
				</main>
			</LinkOpening.Provider>
		</Announcer>
	);
}

function TabContent({ place, state: { view, story, quoteOrder, problem }, actions }: TabPanelProps) {
	const look = (anyway: boolean) => () => void actions.look({ anyway });
	if (problem !== null) {
		return (
			<StatePage
				title={problemTitle(problem)}
				action={
					isLibraryProblem(problem)
						? { label: 'Open settings', run: actions.openOptions }
						: { label: 'Try again', run: look(false) }
				}
			>
				<p>{sayProblem(problem)}</p>
			</StatePage>
		);
	}
	switch (view?.state) {
		case undefined:
		case 'looking':
			return <Skeleton label="Looking at the page…" isTitle />;
		case 'article':
			return (
				<ArticleOverview
					key={view.view.articleId}
					place={place}
					view={view.view}
					site={view.site}
					story={story}
					quoteOrder={quoteOrder}
					actions={actions}
				/>
			);
		case 'not-article':
			return <NotArticle detection={view.detection} site={view.site} readAnyway={look(true)} actions={actions} />;
		case 'looks-private':
			return <LooksPrivate detection={view.detection} readOnce={look(true)} />;
		case 'not-looked-at':
			return <NotLookedAt place={place} site={view.site} look={look(false)} />;
		case 'off':
			return (
				<StatePage title="Switched off here">
					<p>
						Sidelight does nothing on <bdi>{view.site.host}</bdi>: no part of it enters the page. Choose another mode
						below to have its articles read.
					</p>
				</StatePage>
			);
		case 'cannot-run':
			return <CannotRun reason={view.reason} />;
		case 'failed':
			return (
				<StatePage title="This page could not be read" action={{ label: 'Try again', run: look(false) }}>
					<p>{sayProblem(view.problem)}</p>
				</StatePage>
			);
	}
}
