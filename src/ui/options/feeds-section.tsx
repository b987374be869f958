import type { FeedStatus } from '../../core/feeds/feed-status.ts';
import type { FeedView } from '../../messages/feeds.ts';
import { say, sayCounted } from '../../words/say.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Section } from '../kit/section.tsx';
import { AddFeed } from './add-feed.tsx';
import { FeedItem } from './feed-item.tsx';
import { FindOutlets } from './find-outlets.tsx';
import { OpmlImport } from './opml-import.tsx';

const NO_ANSWER: ReadonlySet<FeedStatus> = new Set(['offline', 'broken', 'gone']);

interface FeedsSectionProps {
	feeds: FeedView[];
	actions: FeedActions;
}

/** The feeds the reader follows; they are where related coverage comes from besides the articles that were opened. */
export function FeedsSection({ feeds, actions }: FeedsSectionProps) {
	const { announce, announceFailure } = useAnnouncements();

	async function remove(removed: FeedView[]): Promise<void> {
		const [first] = removed;
		try {
			const undo = await actions.removeFeeds(removed.map(({ url }) => url));
			announce(
				removed.length === 1
					? say('no_longer_following', { name: first?.title ?? '' })
					: sayCounted('no_longer_following_feeds', removed.length),
				() => void undo().catch(announceFailure),
			);
		} catch (error) {
			announceFailure(error);
		}
	}
	const silent = feeds.filter(({ status, lastSuccessAt }) => lastSuccessAt === null && NO_ANSWER.has(status));
	return (
		<Section id="feeds" title={say('feeds')} count={feeds.length}>
			<p class="setting-note">{say('feeds_note')}</p>
			{feeds.length === 0 && <p class="empty">{say('feeds_none')}</p>}
			{silent.length > 0 && (
				<p class="never-worked" role="status">
					<span>{sayCounted('feeds_never_worked', silent.length)}</span>
					<button type="button" class="text-button" onClick={() => void remove(silent)}>
						{silent.length === 1 ? say('stop_following_it') : say('stop_following_them')}
					</button>
				</p>
			)}
			<ul class="feeds">
				{feeds.map((feed) => (
					<FeedItem
						key={feed.url}
						feed={feed}
						retry={() => void actions.retryFeed(feed.url).catch(announceFailure)}
						remove={() => void remove([feed])}
					/>
				))}
			</ul>
			{feeds.length > 0 && (
				<p class="feed-tools">
					<button type="button" class="text-button" onClick={() => void actions.exportFeeds().catch(announceFailure)}>
						{say('feeds_save')}
					</button>
				</p>
			)}
			<h3 class="setting-title">{say('add_feeds')}</h3>
			<FindOutlets feeds={feeds} loadOutlets={actions.loadOutlets} addFeeds={actions.addFeeds} />
			<AddFeed addFeed={actions.addFeed} addFeeds={actions.addFeeds} findSiteFeeds={actions.findSiteFeeds} />
			<OpmlImport readOpml={actions.readOpml} addFeeds={actions.addFeeds} />
		</Section>
	);
}
