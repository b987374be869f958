import { useState } from 'preact/hooks';
import type { FeedLink } from '../../../messages/feeds.ts';
import { say } from '../../../words/say.ts';
import type { PageFeedActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';

/** The feeds this page names, looked up when the reader asks, each to be followed in one click. */
export function PageFeeds({ findFeeds, addFeeds }: PageFeedActions) {
	const { announce, announceFailure } = useAnnouncements();
	const [feeds, setFeeds] = useState<FeedLink[] | null>(null);

	async function find(): Promise<void> {
		try {
			const found = await findFeeds();
			setFeeds(found);
			if (found.length === 0) announce(say('page_feeds_none'));
		} catch (error) {
			announceFailure(error);
		}
	}
	function follow({ url, title }: FeedLink): void {
		addFeeds([{ url, title }]).then((added) => {
			announce(added > 0 ? say('following_name', { name: title || url }) : say('feed_not_added'));
			if (added > 0)
				setFeeds((all) => all?.map((link) => (link.url === url ? { ...link, isSubscribed: true } : link)) ?? null);
		}, announceFailure);
	}

	if (!feeds || feeds.length === 0) {
		return (
			<button type="button" class="text-button" onClick={() => void find()}>
				{say('page_feeds_find')}
			</button>
		);
	}
	return (
		<ul class="page-feeds" aria-label={say('page_feeds')}>
			{feeds.map((feed) => {
				const { url, title, isSubscribed } = feed;
				return (
					<li key={url}>
						<bdi title={url}>{title || url}</bdi>
						{isSubscribed ? (
							<span>{say('followed')}</span>
						) : (
							<button type="button" class="text-button" onClick={() => follow(feed)}>
								{say('follow')}
								<span class="visually-hidden"> {title || url}</span>
							</button>
						)}
					</li>
				);
			})}
		</ul>
	);
}
