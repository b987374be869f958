import { useState } from 'preact/hooks';
import type { FeedLink } from '../../messages/feeds.ts';
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
									<bdi class="feed-title">{link.title || link.url}</bdi>
									<bdi class="feed-url">{link.url}</bdi>
									{link.isSubscribed && <span class="feed-url">You follow it already</span>}
								</span>
							</label>
						</li>
					))}
				</ul>
			</fieldset>
			<p class="choice-actions">
				<button type="submit" class="button" disabled={ticked.size === 0}>
					{ticked.size === 1 ? 'Follow 1 feed' : `Follow ${ticked.size} feeds`}
				</button>
				{open.length > 1 && (
					<button
						type="button"
						class="text-button"
						onClick={() => setTicked(new Set(ticked.size < open.length ? open.map(({ url }) => url) : []))}
					>
						{ticked.size < open.length ? `Tick all ${open.length}` : 'Tick none'}
					</button>
				)}
				<button type="button" class="button is-quiet" onClick={close}>
					Cancel
				</button>
			</p>
		</form>
	);
}

/** What is said after feeds were added; none are where the browser's permission was refused. */
function followedWords(added: number): string {
	if (added === 0) return 'No feed was added.';
	return `Following ${added === 1 ? '1 more feed' : `${added} more feeds`}. The list says which of them work as they are fetched.`;
}
