import type { InterfaceToBackground } from '../messages.ts';
import type { Handlers } from '../platform/wire.ts';
import type { Background } from './background.ts';
import { listStories } from './list-stories.ts';
import { viewStory } from './view-story.ts';

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
