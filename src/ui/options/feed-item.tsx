import type { FeedView } from '../../messages/feeds.ts';
import { sayFeedStatus } from '../../words/en/feed-status.ts';
import { sayProblem } from '../../words/en/problems.ts';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';

interface FeedItemProps {
	feed: FeedView;
	retry: () => void;
	remove: () => void;
}

export function FeedItem({ feed, retry, remove }: FeedItemProps) {
	const isWell = feed.status === 'working' || feed.status === 'waiting';
	return (
		<li class="feed">
			<div class="feed-words">
				<bdi class="feed-title">{feed.title}</bdi>
				<bdi class="feed-url">{feed.url}</bdi>
				<p class={isWell ? 'feed-status dotted' : 'feed-status dotted is-ill'}>
					<span>
						{!isWell && <Icon name="warning" />}
						{sayFeedStatus(feed.status)}
					</span>
					{feed.lastSuccessAt && (
						<span>
							last read <TimeStamp iso={feed.lastSuccessAt} />
						</span>
					)}
					<span>{feed.entryCount === 1 ? '1 article' : `${feed.entryCount} articles`}</span>
				</p>
				{feed.problem && <p class="feed-problem">{sayProblem(feed.problem)}</p>}
			</div>
			<button type="button" class="text-button" onClick={retry}>
				{isWell ? 'Fetch now' : 'Try again'}
				<span class="visually-hidden">: {feed.title}</span>
			</button>
			<IconButton icon="delete" label={`Stop following ${feed.title}`} onClick={remove} />
		</li>
	);
}
