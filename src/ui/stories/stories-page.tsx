import { sayProblem } from '../../words/problems.ts';
import { say } from '../../words/say.ts';
import './stories-page.css';
import { useState } from 'preact/hooks';
import type { StoryListing } from '../../messages/stories.ts';
import { sayStoryCount } from '../../words/story-count.ts';
import type { StoriesActions } from '../actions.ts';
import { Announcer } from '../kit/announcer.tsx';
import { problemTitle } from '../kit/problem-title.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { StatePage } from '../kit/state-page.tsx';
import { LinkOpening } from '../kit/web-link.tsx';
import { choicesIn, EVERYTHING, filterStories } from './filter-stories.ts';
import type { StoriesState } from './stories-state.ts';
import { StoryCard } from './story-card.tsx';
import { StoryFilter } from './story-filter.tsx';

interface StoriesPageProps {
	state: StoriesState;
	actions: StoriesActions;
}

/** Stories that stand there at first, and that come with each press. */
const STORIES_A_PAGE = 20;

/** All stories of the last days, from the articles the reader opened and the feeds they follow. */
export function StoriesPage({ state: { stories, problem }, actions }: StoriesPageProps) {
	return (
		<Announcer>
			<main class="stories-page">
				<header class="stories-head">
					<h1>{say('stories_title')}</h1>
					<p>{say('stories_lead')}</p>
				</header>
				{problem !== null && (
					<StatePage title={problemTitle(problem)} action={{ label: say('try_again'), run: actions.reread }}>
						<p>{sayProblem(problem)}</p>
					</StatePage>
				)}
				{stories === null ? (
					problem === null && <Skeleton label={say('stories_waiting')} />
				) : stories.length === 0 ? (
					<NoStories actions={actions} />
				) : (
					<LinkOpening.Provider value={actions.openAddress}>
						<Stories stories={stories} />
					</LinkOpening.Provider>
				)}
			</main>
		</Announcer>
	);
}

function Stories({ stories }: { stories: StoryListing[] }) {
	const [filter, setFilter] = useState(EVERYTHING);
	const [shown, setShown] = useState(STORIES_A_PAGE);
	const found = filterStories(stories, filter);
	const single = filterStories(stories, { ...filter, withSingle: true }).length - found.length;
	return (
		<>
			<StoryFilter
				filter={filter}
				choices={choicesIn(stories, filter)}
				change={(next) => {
					setFilter(next);
					setShown(STORIES_A_PAGE);
				}}
			/>
			<p class="story-count" role="status">
				{sayStoryCount(found.length, single)}
			</p>
			{found.length === 0 && single > 0 && (
				<button type="button" class="button is-quiet" onClick={() => setFilter({ ...filter, withSingle: true })}>
					{say('stories_show_alone')}
				</button>
			)}
			<div class="stories">
				{found.slice(0, shown).map((story) => (
					<StoryCard key={story.id} story={story} chooseActor={(actor) => setFilter({ ...filter, actor })} />
				))}
			</div>
			{found.length > shown && (
				<button type="button" class="button is-quiet" onClick={() => setShown(shown + STORIES_A_PAGE)}>
					{say('stories_more')}
				</button>
			)}
		</>
	);
}

function NoStories({ actions }: { actions: StoriesActions }) {
	return (
		<StatePage title={say('stories_none')} action={{ label: say('add_feeds'), run: actions.openOptions }}>
			<p>{say('stories_none_why')}</p>
			<ul class="reasons">
				<li>{say('stories_none_follow')}</li>
				<li>{say('stories_none_open')}</li>
			</ul>
		</StatePage>
	);
}
