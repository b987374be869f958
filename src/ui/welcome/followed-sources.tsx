import type { FeedView } from '../../messages/feeds.ts';
import { sayFeedStatus } from '../../words/en/feed-status.ts';
import { sayProblem } from '../../words/en/problems.ts';
import { counted } from '../../words/language.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Icon } from '../kit/icon.tsx';
import { WebLink } from '../kit/web-link.tsx';

interface FollowedSourcesProps {
	/** At least one. */
	feeds: FeedView[];
	actions: Pick<FeedActions, 'removeFeeds' | 'retryFeed'>;
}

/** What came of each source that the reader chose, and what to do next. */
export function FollowedSources({ feeds, actions }: FollowedSourcesProps) {
	const { announce, announceFailure } = useAnnouncements();
	const working = feeds.filter(({ status }) => status === 'working');
	const isAsking = feeds.some(({ status }) => status === 'waiting');
	return (
		<div class="followed">
			<p role="status" class="followed-summary">
				{isAsking
					? `Fetching ${counted(feeds.length, { one: '# source', other: '# sources' })}…`
					: `${working.length} of ${counted(feeds.length, { one: '# source', other: '# sources' })} checked and working.`}
			</p>
			<ul>
				{feeds.map((feed) => (
					<SourceItem
						key={feed.url}
						feed={feed}
						retry={() => void actions.retryFeed(feed.url).catch(announceFailure)}
						remove={() =>
							void actions
								.removeFeeds([feed.url])
								.then(
									(undo) => announce(`No longer following ${feed.title}.`, () => void undo().catch(announceFailure)),
									announceFailure,
								)
						}
					/>
				))}
			</ul>
			{working.length > 0 && (
				<p class="followed-next">
					<b>Next:</b> open an article of one of them and press the Sidelight button in the toolbar.{' '}
					<span class="dotted">
						{working.flatMap(({ url, title, siteUrl }) =>
							siteUrl ? [<WebLink key={url} url={siteUrl}>{`Go to ${title}`}</WebLink>] : [],
						)}
					</span>
				</p>
			)}
		</div>
	);
}

function SourceItem({ feed, retry, remove }: { feed: FeedView; retry: () => void; remove: () => void }) {
	const { status, title, problem, entryCount } = feed;
	const isWell = status === 'working' || status === 'waiting';
	return (
		<li class="followed-source">
			<bdi class="source-name">{title}</bdi>
			<span class={isWell ? 'source-status' : 'source-status is-ill'}>
				<Icon name={status === 'working' ? 'check' : isWell ? 'next' : 'warning'} />
				{status === 'working'
					? `Works: ${counted(entryCount, { one: '# article', other: '# articles' })}`
					: sayFeedStatus(status)}
			</span>
			{!isWell && (
				<>
					{problem && <span class="source-problem">{sayProblem(problem)}</span>}
					<button type="button" class="text-button" onClick={retry}>
						Try again<span class="visually-hidden">: {title}</span>
					</button>
					<button type="button" class="text-button" onClick={remove}>
						Do without it<span class="visually-hidden">: {title}</span>
					</button>
				</>
			)}
		</li>
	);
}
