import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { Background } from '../background.ts';
import { listStories } from '../coverage/list-stories.ts';
import { viewStory } from '../coverage/view-story.ts';

type StoryMethods = Pick<InterfaceToBackground, 'viewStory' | 'listStories'>;

/** What the interface asks about stories and how they are told. */
export function serveStories(background: Background): Handlers<StoryMethods> {
	return {
		viewStory: async (tabId) => {
			const tab = await background.world.getTab(tabId);
			return tab ? viewStory(background, tab) : null;
		},
		listStories: () => listStories(background),
	};
}
