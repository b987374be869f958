import { useId, useRef, useState } from 'preact/hooks';
import { feedAddress } from '../../core/feeds/feed-address.ts';
import type { FeedLink } from '../../messages/feeds.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { AddressField, AddressProblem } from './address-field.tsx';
import { FeedChoice } from './feed-choice.tsx';

const REFUSED = 'Not added: without the browser’s permission the feed cannot be fetched.';

/** Follows a feed by its address; of a whole site, those feeds and news site maps that it names and the reader ticks. */
export function AddFeed({
	addFeed,
	addFeeds,
	findSiteFeeds,
}: Pick<FeedActions, 'addFeed' | 'addFeeds' | 'findSiteFeeds'>) {
	const { announce, announceFailure } = useAnnouncements();
	const problemId = useId();
	const input = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState('');
	const [problem, setProblem] = useState<string | null>(null);
	const [isBusy, setIsBusy] = useState(false);
	const [found, setFound] = useState<FeedLink[] | null>(null);

	function add(event: Event): void {
		event.preventDefault();
		const url = feedAddress(typed);
		if (!url) {
			setProblem(
				'Write the address of a feed, such as https://news.example/rss.xml, or of a site, such as news.example.',
			);
			return;
		}
		setProblem(null);
		setIsBusy(true);
		const { pathname, search } = new URL(url);
		const isSite = pathname === '/' && search === '';
		(isSite ? find(url) : addOne(url)).catch(announceFailure).finally(() => setIsBusy(false));
	}
	async function addOne(url: string): Promise<void> {
		const feed = await addFeed(url);
		if (feed) setTyped('');
		announce(feed ? `Following ${feed.title}.` : REFUSED);
	}
	async function find(url: string): Promise<void> {
		const links = await findSiteFeeds(url);
		setFound(links?.length ? links : null);
		if (!links) announce(REFUSED);
		else if (links.length === 0)
			setProblem(
				`${new URL(url).host} names no feeds. It may have some all the same: look for RSS at the foot of its pages.`,
			);
	}
	function close(): void {
		setFound(null);
		setTyped('');
		input.current?.focus();
	}

	return (
		<>
			<form class="setting-form" onSubmit={add} noValidate>
				<AddressField
					label="Add a feed by its address, or look for those of a site"
					placeholder="https://news.example/rss.xml or news.example"
					typed={typed}
					change={setTyped}
					problem={{ id: problemId, words: problem }}
					inputRef={input}
				/>
				<button type="submit" class="button is-quiet" disabled={isBusy}>
					{isBusy ? 'Fetching…' : 'Add'}
				</button>
				<AddressProblem id={problemId} words={problem} />
			</form>
			{found && (
				<FeedChoice
					key={found.map(({ url }) => url).join(' ')}
					legend="What this site offers"
					links={found}
					isAllTicked={false}
					addFeeds={addFeeds}
					close={close}
				/>
			)}
		</>
	);
}
