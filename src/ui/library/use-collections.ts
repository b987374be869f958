import { useEffect, useState } from 'preact/hooks';
import type { WholeCollection } from '../../core/collections/collection.ts';
import type { GroupView } from '../../messages/groups.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import type { LibraryActions } from './library-actions.ts';

/** The reader's collections and groups, asked for again when something was stored. */
export function useCollections(
	version: number,
	actions: Pick<LibraryActions, 'listCollections' | 'listGroups'>,
): { collections: readonly WholeCollection[]; groups: readonly GroupView[] } {
	const { announceFailure } = useAnnouncements();
	const [collections, setCollections] = useState<readonly WholeCollection[]>([]);
	const [groups, setGroups] = useState<readonly GroupView[]>([]);
	useEffect(() => {
		let isWanted = true;
		actions.listCollections().then((found) => isWanted && setCollections(found), announceFailure);
		actions.listGroups().then((found) => isWanted && setGroups(found), announceFailure);
		return () => {
			isWanted = false;
		};
	}, [version]);
	return { collections, groups };
}
