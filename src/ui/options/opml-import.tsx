import { useRef, useState } from 'preact/hooks';
import type { FeedLink } from '../../messages.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../components/announcer.tsx';

/** Reads the subscriptions another reader exported and lets the reader tick those to follow. */
export function OpmlImport({ readOpml, addFeeds }: Pick<FeedActions, 'readOpml' | 'addFeeds'>) {
	const { announce, announceFailure } = useAnnouncements();
	const fileInput = useRef<HTMLInputElement>(null);
	const [found, setFound] = useState<FeedLink[] | null>(null);
	const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());

	async function read(file: File): Promise<void> {
		try {
			const links = await readOpml(await file.text());
			setFound(links);
			setTicked(new Set(links.filter((link) => !link.isSubscribed).map(({ url }) => url)));
			if (links.length === 0) announce('The file names no feeds.');
		} catch (error) {
			announceFailure(error);
		}
	}
	function tick(url: string, isTicked: boolean): void {
		const next = new Set(ticked);
		if (isTicked) next.add(url);
		else next.delete(url);
		setTicked(next);
	}
	function add(event: Event): void {
		event.preventDefault();
		addFeeds([...ticked]).then((added) => {
			announce(
				added === 0 ? 'No feed was added.' : added === 1 ? 'Following 1 more feed.' : `Following ${added} more feeds.`,
			);
			if (added > 0) close();
		}, announceFailure);
	}
	function close(): void {
		setFound(null);
		fileInput.current?.focus();
	}

	return (
		<>
			<div class="setting-form">
				<label class="field is-wide">
					Add feeds from an OPML file
					<input
						ref={fileInput}
						type="file"
						accept=".opml,.xml,text/x-opml,text/xml,application/xml"
						onChange={(event) => {
							const file = event.currentTarget.files?.[0];
							// The same file may be chosen again after it was changed.
							event.currentTarget.value = '';
							if (file) void read(file);
						}}
					/>
				</label>
			</div>
			{found && found.length > 0 && (
				<form class="opml" onSubmit={add}>
					<fieldset>
						<legend>Feeds in this file</legend>
						<ul>
							{found.map((link) => (
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
					<p class="opml-actions">
						<button type="submit" class="button" disabled={ticked.size === 0}>
							{ticked.size === 1 ? 'Follow 1 feed' : `Follow ${ticked.size} feeds`}
						</button>
						<button type="button" class="button is-quiet" onClick={close}>
							Cancel
						</button>
					</p>
				</form>
			)}
		</>
	);
}
