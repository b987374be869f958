import type { StoryMethods } from '../../messages/stories.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { type ListStoriesPorts, listStories } from '../coverage/list-stories.ts';
import { type ViewStoryPorts, viewStory } from '../coverage/view-story.ts';
import type { Tabs } from '../state/ports.ts';
import type { TaskOverseer } from '../state/task-overseer.ts';

export interface ServeStoriesPorts extends ListStoriesPorts, ViewStoryPorts {
	tabs: Tabs;
	tasks: TaskOverseer;
}

/** What the interface asks about stories and how they are told, and an example of it. */
export function serveStories(ports: ServeStoriesPorts): Handlers<StoryMethods> {
	return {
		viewStory: async (tabId) => {
			const tab = await ports.tabs.getTab(tabId);
			return tab ? viewStory(ports, tab) : null;
		},
		analyseExample: (title, text) => ports.tasks.run('analyse', [{ title, text }]),
		listStories: () => listStories(ports),
	};
}
