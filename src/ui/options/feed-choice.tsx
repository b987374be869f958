import { useState } from 'preact/hooks';
import type { FeedLink } from '../../messages/feeds.ts';
import { say, sayCounted } from '../../words/say.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';

interface FeedChoiceProps {
	legend: string;
	links: FeedLink[];
	/** Whether all stand ticked at first: those of the reader's own list do. */
	isAllTicked: boolean;
	addFeeds: FeedActions['addFeeds'];
	/** The reader has followed some, or wants none of them. */
	close: () => void;
}

/** Feeds that were found, to be ticked and followed together. */
export function FeedChoice({ legend, links, isAllTicked, addFeeds, close }: FeedChoiceProps) {
	const { announce, announceFailure } = useAnnouncements();
	const open = links.filter((link) => !link.isSubscribed);
	const [ticked, setTicked] = useState<ReadonlySet<string>>(
		new Set((isAllTicked ? open : open.slice(0, 1)).map(({ url }) => url)),
	);

	function tick(url: string, isTicked: boolean): void {
		const next = new Set(ticked);
		if (isTicked) next.add(url);
		else next.delete(url);
		setTicked(next);
	}
	function submit(event: Event): void {
		event.preventDefault();
		addFeeds(
			open
				.filter(({ url }) => ticked.has(url))
				.map(({ url, title, folders }) => ({ url, title, ...(folders && { folders }) })),
		).then((added) => {
			announce(followedWords(added));
			if (added > 0) close();
		}, announceFailure);
	}

	return (
		<form class="choice box" onSubmit={submit}>
			<fieldset>
				<legend>{legend}</legend>
				<ul class="choices">
					{links.map((link) => (
						<li key={link.url}>
							<label class="tick">
								<input
									type="checkbox"
									checked={link.isSubscribed || ticked.has(link.url)}
									disabled={link.isSubscribed}
									onChange={(event) => tick(link.url, event.currentTarget.checked)}
								/>
								<span>
									<bdi class="feed-title" lang="">
										{link.title || link.url}
									</bdi>
									<bdi class="feed-url">{link.url}</bdi>
									{link.isSubscribed && <span class="feed-url">{say('followed_already')}</span>}
								</span>
							</label>
						</li>
					))}
				</ul>
			</fieldset>
			<p class="choice-actions">
				<button type="submit" class="button" disabled={ticked.size === 0}>
					{sayCounted('follow_feeds', ticked.size)}
				</button>
				{open.length > 1 && (
					<button
						type="button"
						class="text-button"
						onClick={() => setTicked(new Set(ticked.size < open.length ? open.map(({ url }) => url) : []))}
					>
						{ticked.size < open.length ? sayCounted('tick_all', open.length) : say('tick_none')}
					</button>
				)}
				<button type="button" class="button is-quiet" onClick={close}>
					{say('cancel')}
				</button>
			</p>
		</form>
	);
}

/** What is said after feeds were added; none are where the browser's permission was refused. */
function followedWords(added: number): string {
	if (added === 0) return say('feeds_none_added');
	return sayCounted('feeds_added', added);
}
