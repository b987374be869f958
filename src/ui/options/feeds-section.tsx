import type { FeedView } from '../../messages.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../components/announcer.tsx';
import { Section } from '../components/section.tsx';
import { AddFeed } from './add-feed.tsx';
import { FeedItem } from './feed-item.tsx';
import { OpmlImport } from './opml-import.tsx';

interface FeedsSectionProps {
	feeds: FeedView[];
	actions: FeedActions;
}

/** The feeds the reader follows; they are where related coverage comes from besides the articles that were opened. */
export function FeedsSection({ feeds, actions }: FeedsSectionProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function remove({ url, title }: FeedView): Promise<void> {
		try {
			await actions.removeFeed(url);
			announce(`No longer following ${title}.`);
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<Section id="feeds" title="Feeds" count={feeds.length}>
			<p class="setting-note">
				Sidelight fetches these from their publishers, and nothing else, to find who else covers what you read. A feed’s
				permission never switches its site on.
			</p>
			{feeds.length === 0 && <p class="empty">You follow none yet. Add the feeds of two or three outlets you trust.</p>}
			<ul class="feeds">
				{feeds.map((feed) => (
					<FeedItem
						key={feed.url}
						feed={feed}
						retry={() => void actions.retryFeed(feed.url).catch(announceFailure)}
						remove={() => void remove(feed)}
					/>
				))}
			</ul>
			<AddFeed addFeed={actions.addFeed} />
			<OpmlImport readOpml={actions.readOpml} addFeeds={actions.addFeeds} />
		</Section>
	);
}
