import type { InterfaceToBackground } from '../../messages.ts';
import type { Client } from '../../platform/rpc.ts';
import type { FeedActions, FollowActions, Undo } from '../actions.ts';

/**
 * Removes things so that it can be undone.
 * @param reread brings what is shown up to date
 */
export function removalActions(
	background: Client<InterfaceToBackground>,
	reread: () => Promise<void>,
): Pick<FeedActions, 'removeFeeds'> & Pick<FollowActions, 'unfollow' | 'dismissNews'> {
	async function remove(removing: Promise<string>): Promise<Undo> {
		const removal = await removing;
		await reread();
		return async () => {
			if (!(await background.undoRemoval(removal))) throw new Error('It is too late to undo this.');
			await reread();
		};
	}
	return {
		removeFeeds: (urls) => remove(background.removeFeeds(urls)),
		unfollow: (key) => remove(background.unfollow(key)),
		dismissNews: () => remove(background.dismissFollowNews()),
	};
}
