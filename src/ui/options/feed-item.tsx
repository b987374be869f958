import type { FeedStatus } from '../../core/feeds/feed-status.ts';
import type { FeedView } from '../../messages.ts';
import { sayProblem } from '../../words/en/problems.ts';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';

const STATUS_WORDS: Record<FeedStatus, string> = {
	waiting: 'Waiting for its first fetch',
	working: 'Working',
	offline: 'Not reachable just now',
	broken: 'Cannot be read',
	'given-up': 'Given up',
	gone: 'No longer exists',
	'not-granted': 'The browser does not allow it yet',
	'moved-to-ungranted-host': 'Moved to a site the browser does not allow yet',
};

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
						{STATUS_WORDS[feed.status]}
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
