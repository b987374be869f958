import { useId, useState } from 'preact/hooks';
import { feedAddress } from '../../core/feeds/feed-address.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../components/announcer.tsx';

export function AddFeed({ addFeed }: Pick<FeedActions, 'addFeed'>) {
	const { announce, announceFailure } = useAnnouncements();
	const problemId = useId();
	const [typed, setTyped] = useState('');
	const [problem, setProblem] = useState<string | null>(null);
	const [isBusy, setIsBusy] = useState(false);

	function add(event: Event): void {
		event.preventDefault();
		const url = feedAddress(typed);
		if (!url) {
			setProblem('Write the address of a feed, such as https://news.example/rss.xml.');
			return;
		}
		setProblem(null);
		setIsBusy(true);
		addFeed(url)
			.then((feed) => {
				if (feed) setTyped('');
				announce(
					feed ? `Following ${feed.title}.` : 'Not added: without the browser’s permission the feed cannot be fetched.',
				);
			}, announceFailure)
			.finally(() => setIsBusy(false));
	}

	return (
		<form class="setting-form" onSubmit={add} noValidate>
			<label class="field is-wide">
				Add a feed by its address
				<input
					type="url"
					autocomplete="off"
					spellcheck={false}
					placeholder="https://news.example/rss.xml"
					value={typed}
					aria-invalid={problem !== null}
					aria-describedby={problem === null ? undefined : problemId}
					onInput={(event) => setTyped(event.currentTarget.value)}
				/>
			</label>
			<button type="submit" class="button is-quiet" disabled={isBusy}>
				{isBusy ? 'Fetching…' : 'Add'}
			</button>
			{problem !== null && (
				<p class="setting-problem" id={problemId} role="alert">
					{problem}
				</p>
			)}
		</form>
	);
}
