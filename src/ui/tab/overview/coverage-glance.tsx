import { say, sayCounted, sayLed } from '../../../words/say.ts';
import './coverage-glance.css';
import { mostTelling } from '../../../core/coverage/differences/most-telling.ts';
import { firstReport, headStart } from '../../../core/coverage/first-report.ts';
import { countIndependent, groupByOrigin } from '../../../core/coverage/group-by-origin.ts';
import type { StoryArticle } from '../../../core/coverage/outlet-coverage.ts';
import { speakerOf } from '../../../core/outlets/outlet-label.ts';
import type { ArticleView } from '../../../messages/tabs.ts';
import { sayDifference } from '../../../words/differences.ts';
import type { LedSentence } from '../../../words/say.ts';
import { formatLength } from '../../kit/format-time.ts';
import { Icon } from '../../kit/icon.tsx';
import { useOnline } from '../../kit/use-online.ts';
import type { StoryState } from '../coverage/story-state.ts';
import { thisArticle } from '../coverage/this-article.ts';
import { CoverageStrip } from './coverage-strip.tsx';
import { Glance } from './glance.tsx';

interface CoverageGlanceProps {
	view: ArticleView;
	story: StoryState;
	/** Leads to who else covers it, and to the differences there. */
	open: (section?: 'differences' | 'look-up') => void;
}

/** Who else covers it: how many, when, and what differs most. */
export function CoverageGlance({ view, story, open }: CoverageGlanceProps) {
	const isOnline = useOnline();
	const self = thisArticle(view);
	const articles = view.coverage.flatMap((group) => group.articles);
	const outlets = new Set(articles.map(speakerOf)).size;
	if (outlets === 0) {
		return (
			<Glance name="coverage" title={say('view_coverage')} more={null} open={() => open()}>
				<div class="no-coverage">
					<p class="glance-empty">{isOnline ? say('no_coverage') : say('no_coverage_offline')}</p>
					{view.mayLookUp && (
						<button type="button" class="button is-quiet" onClick={() => open('look-up')}>
							{say('get_coverage')}
						</button>
					)}
				</div>
			</Glance>
		);
	}
	const own = countIndependent(groupByOrigin(articles), self.origin);
	const summary = own === outlets ? null : own === 0 ? say('all_same_text') : sayCounted('own_reports', own);
	const difference = story.state === 'told' && story.story ? mostTelling(story.story.differences) : null;
	return (
		<Glance
			name="coverage"
			title={sayCounted('other_outlets', outlets)}
			summary={summary}
			more={say('compare')}
			open={() => open()}
		>
			<CoverageStrip articles={articles} self={self} />
			{difference ? (
				<button type="button" class="glance-difference" onClick={() => open('differences')}>
					<span class="glance-difference-words">
						<Sentence sentence={sayDifference(difference)} />
					</span>
					<Icon name="next" size={14} />
				</button>
			) : (
				<FirstReport articles={[self, ...articles]} self={self} />
			)}
		</Glance>
	);
}

function FirstReport({ articles, self }: { articles: StoryArticle[]; self: StoryArticle }) {
	const first = firstReport(articles);
	if (!first) return null;
	if (first === self) return <p class="glance-first">{say('first_here')}</p>;
	const distance = headStart(first, self);
	return (
		<p class="glance-first">
			<Sentence
				sentence={
					distance !== null
						? sayLed('first_elsewhere_before', { outlet: first.outlet, length: formatLength(distance) })
						: sayLed('first_elsewhere', { outlet: first.outlet })
				}
			/>
		</p>
	);
}

function Sentence({ sentence: { lead, rest } }: { sentence: LedSentence }) {
	return (
		<>
			<strong>{lead}</strong>
			{rest}
		</>
	);
}
