import type { FeedView } from '../../messages/feeds.ts';
import { sayFeedStatus } from '../../words/feed-status.ts';
import { sayProblem } from '../../words/problems.ts';
import { say, sayCounted } from '../../words/say.ts';
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
					? sayCounted('sources_fetching', feeds.length)
					: sayCounted('sources_working', feeds.length, { working: working.length })}
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
									(undo) =>
										announce(
											say('no_longer_following', { name: feed.title }),
											() => void undo().catch(announceFailure),
										),
									announceFailure,
								)
						}
					/>
				))}
			</ul>
			{working.length > 0 && (
				<p class="followed-next">
					<b>{say('next_step')}</b> {say('next_step_open')}{' '}
					<span class="dotted">
						{working.flatMap(({ url, title, siteUrl }) =>
							siteUrl
								? [
										<WebLink key={url} url={siteUrl}>
											{say('go_to', { name: title })}
										</WebLink>,
									]
								: [],
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
				{status === 'working' ? sayCounted('source_works', entryCount) : sayFeedStatus(status)}
			</span>
			{!isWell && (
				<>
					{problem && <span class="source-problem">{sayProblem(problem)}</span>}
					<button type="button" class="text-button" onClick={retry}>
						{say('try_again')}
						<span class="visually-hidden">: {title}</span>
					</button>
					<button type="button" class="text-button" onClick={remove}>
						{say('do_without_it')}
						<span class="visually-hidden">: {title}</span>
					</button>
				</>
			)}
		</li>
	);
}
