import { say } from '../../words/say.ts';
import './find-outlets.css';
import { useState } from 'preact/hooks';
import type { FeedView } from '../../messages/feeds.ts';
import type { FeedActions } from '../actions.ts';
import { Skeleton } from '../kit/skeleton.tsx';
import { Unread } from '../kit/unread.tsx';
import { useOutlets } from '../tab/coverage/use-outlets.ts';
import { OutletDirectory } from './outlet-directory.tsx';

interface FindOutletsProps extends Pick<FeedActions, 'loadOutlets' | 'addFeeds'> {
	feeds: FeedView[];
}

/** The directory of outlets: read when it is opened, searched here, and nothing in it is followed until it is ticked. */
export function FindOutlets({ feeds, loadOutlets, addFeeds }: FindOutletsProps) {
	const { outlets, problem, load } = useOutlets(loadOutlets);
	const [isOpen, setOpen] = useState(false);
	return (
		<details
			class="find-outlets"
			onToggle={(event) => {
				setOpen(event.currentTarget.open);
				if (event.currentTarget.open && !outlets) load();
			}}
		>
			<summary>{say('find_outlets')}</summary>
			{outlets ? (
				<OutletDirectory outlets={outlets} feeds={feeds} addFeeds={addFeeds} />
			) : problem ? (
				<Unread problem={problem} tryAgain={load} />
			) : (
				isOpen && <Skeleton label={say('directory_opening_short')} />
			)}
		</details>
	);
}
