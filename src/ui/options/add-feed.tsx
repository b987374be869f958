import { useId, useRef, useState } from 'preact/hooks';
import { feedAddress } from '../../core/feeds/feed-address.ts';
import type { FeedLink } from '../../messages/feeds.ts';
import { say } from '../../words/say.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { AddressField, AddressProblem } from './address-field.tsx';
import { FeedChoice } from './feed-choice.tsx';

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
			setProblem(say('feed_write_address'));
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
		announce(feed ? say('following_name', { name: feed.title }) : say('feed_not_added'));
	}
	async function find(url: string): Promise<void> {
		const links = await findSiteFeeds(url);
		setFound(links?.length ? links : null);
		if (!links) announce(say('feed_not_added'));
		else if (links.length === 0) setProblem(say('site_names_no_feeds', { host: new URL(url).host }));
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
					label={say('feed_add')}
					placeholder={say('feed_add_placeholder')}
					typed={typed}
					change={setTyped}
					problem={{ id: problemId, words: problem }}
					inputRef={input}
				/>
				<button type="submit" class="button is-quiet" disabled={isBusy}>
					{isBusy ? say('fetching') : say('add')}
				</button>
				<AddressProblem id={problemId} words={problem} />
			</form>
			{found && (
				<FeedChoice
					key={found.map(({ url }) => url).join(' ')}
					legend={say('site_offers')}
					links={found}
					isAllTicked={false}
					addFeeds={addFeeds}
					close={close}
				/>
			)}
		</>
	);
}
