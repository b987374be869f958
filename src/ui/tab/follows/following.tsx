import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Follow } from '../../../core/follows/follow.ts';
import type { FollowActions } from '../../actions.ts';

/** What the reader follows, and how to change it, for a button anywhere below. */
interface Following {
	follows: Follow[];
	/** Null where nothing can be followed: in a private window. */
	actions: Pick<FollowActions, 'follow' | 'unfollow'> | null;
}

const FollowingContext = createContext<Following>({ follows: [], actions: null });

export function useFollowing(): Following {
	return useContext(FollowingContext);
}

export function FollowingProvider({ follows, actions, children }: Following & { children: ComponentChildren }) {
	return <FollowingContext.Provider value={{ follows, actions }}>{children}</FollowingContext.Provider>;
}
