import { say } from '../../words/say.ts';
import './find-outlets.css';
import { useState } from 'preact/hooks';
import type { Outlet } from '../../core/outlets/outlet-directory.ts';
import type { FeedView } from '../../messages/feeds.ts';
import type { FeedActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { OutletDirectory } from './outlet-directory.tsx';

interface FindOutletsProps extends Pick<FeedActions, 'loadOutlets' | 'addFeeds'> {
	feeds: FeedView[];
}

/** The directory of outlets: read when it is opened, searched here, and nothing in it is followed until it is ticked. */
export function FindOutlets({ feeds, loadOutlets, addFeeds }: FindOutletsProps) {
	const { announceFailure } = useAnnouncements();
	const [outlets, setOutlets] = useState<Outlet[] | null>(null);
	const [isOpen, setOpen] = useState(false);
	return (
		<details
			class="find-outlets"
			onToggle={(event) => {
				setOpen(event.currentTarget.open);
				if (event.currentTarget.open && !outlets) loadOutlets().then(setOutlets, announceFailure);
			}}
		>
			<summary>{say('find_outlets')}</summary>
			{outlets ? (
				<OutletDirectory outlets={outlets} feeds={feeds} addFeeds={addFeeds} />
			) : (
				isOpen && <Skeleton label={say('directory_opening_short')} />
			)}
		</details>
	);
}
