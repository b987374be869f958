import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';
import type { FeedActions, FollowActions, Undo } from '../actions.ts';
import type { Change, Reading } from './read-answers.ts';

/**
 * Removes things so that it can be undone.
 * @param reread brings what is shown up to date
 */
export function removalActions(
	background: Client<InterfaceToBackground>,
	reread: Reading['reread'],
): Pick<FeedActions, 'removeFeeds'> & Pick<FollowActions, 'unfollow' | 'dismissNews'> {
	async function remove(removing: Promise<string>, ...changed: Change[]): Promise<Undo> {
		const removal = await removing;
		await reread(...changed);
		return async () => {
			if (!(await background.undoRemoval(removal))) throw new Error(say('undo_too_late'));
			await reread(...changed);
		};
	}
	return {
		removeFeeds: (urls) => remove(background.removeFeeds(urls), 'feeds'),
		unfollow: (key) => remove(background.unfollow(key), 'follows'),
		dismissNews: () => remove(background.dismissFollowNews(), 'news'),
	};
}
