import { say } from '../../../words/say.ts';
import './overview.css';
import { useRef } from 'preact/hooks';
import type { ArticleView, SiteView } from '../../../messages/tabs.ts';
import type { PageActions, SiteActions } from '../../actions.ts';
import { Skeleton } from '../../kit/skeleton.tsx';
import type { StoryState } from '../coverage/story-state.ts';
import { readLanguage } from '../language-note.tsx';
import type { Place } from '../place.ts';
import { FeatureOff } from '../site/feature-off.tsx';
import { idOfOff, type ViewName } from '../views.ts';
import { CoverageGlance } from './coverage-glance.tsx';
import { KeptGlance } from './kept-glance.tsx';
import { QuotesGlance } from './quotes-glance.tsx';
import { useFit } from './use-fit.ts';
import { WhatGlance } from './what-glance.tsx';
import { WhoGlance } from './who-glance.tsx';

/** Where in a view the reader wants to be: a section by its id, an actor by its index. */
export type Aim = { section: string } | { actor: number };

interface OverviewProps {
	place: Place;
	view: ArticleView;
	site: SiteView;
	story: StoryState;
	open: (view: ViewName, aim?: Aim) => void;
	actions: Pick<PageActions, 'revealSpan'> & Pick<SiteActions, 'changeSiteFeatures'>;
}

/** The first screen: who else covers it and how it differs, who said what, who is in it, what it is about. */
export function Overview({ place, view, site, story, open, actions }: OverviewProps) {
	const { article, analysis, corrections, highlights } = view;
	const { features } = site;
	const screen = useRef<HTMLDivElement>(null);
	useFit(screen, place === 'popup');
	const kept = <KeptGlance highlights={highlights} language={article.language} open={() => open('kept')} />;
	if (!analysis) {
		return (
			<div class="overview" ref={screen}>
				<Skeleton label={say('reading_article')} />
				{kept}
			</div>
		);
	}
	const read = readLanguage(analysis.language ?? null, analysis.reading ?? 'all');
	const isHidden = (index: number) =>
		corrections.some(({ actor, verdict }) => actor === index && (verdict === 'hidden' || verdict === 'joined'));
	return (
		<div class="overview" ref={screen}>
			{features.coverage.isOn ? (
				<CoverageGlance view={view} story={story} open={(section) => open('coverage', section && { section })} />
			) : (
				<FeatureOff id={idOfOff('coverage')} feature="coverage" site={site} actions={actions} />
			)}
			{features.context.isOn ? (
				<>
					<QuotesGlance
						article={article}
						read={read}
						quotes={analysis.quotes}
						actors={analysis.actors}
						open={() => open('quotes')}
						actions={actions}
					/>
					<WhoGlance
						article={article}
						read={read}
						quotes={analysis.quotes}
						actors={analysis.actors.map((actor, index) => (isHidden(index) ? null : actor))}
						open={(actor) => open('who', actor === undefined ? undefined : { actor })}
					/>
					<WhatGlance
						article={article}
						topics={analysis.topics}
						keyPhrases={analysis.keyPhrases}
						open={() => open('what')}
					/>
				</>
			) : (
				<FeatureOff id={idOfOff('context')} feature="context" site={site} actions={actions} />
			)}
			{kept}
		</div>
	);
}
