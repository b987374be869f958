import { say, sayCounted, sayInParts } from '../../words/say.ts';
import '../kit/chips.css';
import '../tab/coverage/related-article.css';
import { groupByOrigin } from '../../core/coverage/group-by-origin.ts';
import type { StoryArticle } from '../../core/coverage/outlet-coverage.ts';
import type { StoryListing } from '../../messages/stories.ts';
import { sideBySide } from '../../words/language.ts';
import { articleCount } from '../../words/library.ts';
import { branchName } from '../../words/topic-names.ts';
import { TimeStamp } from '../kit/time-stamp.tsx';
import { WebLink } from '../kit/web-link.tsx';
import { ArticleLink } from '../tab/coverage/article-link.tsx';
import { CoverageEarlier } from '../tab/coverage/coverage-earlier.tsx';
import { CoverageSummary } from '../tab/coverage/coverage-summary.tsx';
import { CoverageTimeline } from '../tab/coverage/coverage-timeline.tsx';

/** Names and topics that stand on a card. */
const MOST_ACTORS = 4;
/** Outlets drawn in its timeline. */
const MOST_LINES = 8;

interface StoryCardProps {
	story: StoryListing;
	/** The reader wants the stories with this actor. */
	chooseActor: (actor: string) => void;
}

/** One story: who told it when, in how many independent reports, and what went before. */
export function StoryCard({ story: { id, articles, earlier, actors }, chooseActor }: StoryCardProps) {
	const origins = groupByOrigin(articles);
	const head = headOf(articles);
	const branches = [...new Set(articles.flatMap(({ topics }) => topics.flatMap((topic) => branchName(topic) ?? [])))];
	const newest = articles.findLast(({ publishedAt, via }) => via === null && publishedAt !== null)?.publishedAt;
	return (
		<article class="story" aria-labelledby={`story-${id}`}>
			<header>
				<p class="story-kicker dotted">
					{branches.length > 0 && <span>{sideBySide(branches.slice(0, 2))}</span>}
					{newest && <span>{sayInParts('story_last_report', { when: <TimeStamp iso={newest} /> })}</span>}
				</p>
				<h2 id={`story-${id}`} dir="auto">
					<WebLink url={head.url} language={head.language ?? null}>
						{head.title}
					</WebLink>
				</h2>
				<CoverageSummary origins={origins} self={null} />
				{actors.length > 0 && (
					<ul class="chips" aria-label={say('actors_title')}>
						{actors.slice(0, MOST_ACTORS).map((actor) => (
							<li key={actor}>
								<button
									type="button"
									class="chip"
									title={say('stories_with', { name: actor })}
									onClick={() => chooseActor(actor)}
								>
									<bdi>{actor}</bdi>
								</button>
							</li>
						))}
					</ul>
				)}
			</header>
			<CoverageTimeline articles={articles} self={null} limit={MOST_LINES} />
			<details class="story-articles">
				<summary>
					{earlier.length > 0
						? say('story_articles_and_older', {
								articles: articleCount(articles.length),
								older: sayCounted('older', earlier.length),
							})
						: articleCount(articles.length)}
				</summary>
				<ul>
					{origins.map((origin) => (
						<li key={origin.id}>
							{origin.outlets.length > 1 && (
								<p class="story-carried">
									{sayCounted('story_carried', origin.outlets.length)}
									{origin.agency && <> {sayInParts('via', { who: <bdi>{origin.agency}</bdi> })}</>}
								</p>
							)}
							<ul class={origin.outlets.length > 1 ? 'story-copies' : ''}>
								{origin.articles.map((article) => (
									<StoryArticleItem key={article.id} article={article} />
								))}
							</ul>
						</li>
					))}
				</ul>
				<CoverageEarlier earlier={earlier} limit={5} />
			</details>
		</article>
	);
}

function StoryArticleItem({ article }: { article: StoryArticle }) {
	return (
		<li class="story-article">
			<ArticleLink article={article} country={article.country}>
				{article.source === 'library' && <span>{say('story_opened')}</span>}
			</ArticleLink>
		</li>
	);
}

/** The article whose headline names the story: the first that the reader opened, else the first in an outlet's own words. */
function headOf(articles: readonly StoryArticle[]): Pick<StoryArticle, 'url' | 'title' | 'language'> {
	const own = articles.find(({ via }) => via === null);
	return articles.find(({ source }) => source === 'library') ?? own ?? articles[0] ?? { url: '', title: '' };
}
