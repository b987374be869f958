import type { FeedView } from '../../messages/feeds.ts';
import { sayFeedStatus } from '../../words/feed-status.ts';
import { articleCount } from '../../words/library.ts';
import { sayProblem } from '../../words/problems.ts';
import { say, sayInParts } from '../../words/say.ts';
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
				<bdi class="feed-title" lang="">
					{feed.title}
				</bdi>
				<bdi class="feed-url">{feed.url}</bdi>
				<p class={isWell ? 'feed-status dotted' : 'feed-status dotted is-ill'}>
					<span>
						{!isWell && <Icon name="warning" />}
						{sayFeedStatus(feed.status)}
					</span>
					{feed.lastSuccessAt && (
						<span>{sayInParts('feed_last_read', { when: <TimeStamp iso={feed.lastSuccessAt} /> })}</span>
					)}
					<span>{articleCount(feed.entryCount)}</span>
				</p>
				{feed.problem && <p class="feed-problem">{sayProblem(feed.problem)}</p>}
			</div>
			<button type="button" class="text-button" onClick={retry}>
				{isWell ? say('fetch_now') : say('try_again')}
				<span class="visually-hidden">
					: <bdi lang="">{feed.title}</bdi>
				</span>
			</button>
			<IconButton icon="delete" label={say('stop_following_name', { name: feed.title })} onClick={remove} />
		</li>
	);
}
