import type { NavigationActions, StoriesActions } from '../actions.ts';
import type { StoriesState } from '../stories/stories-state.ts';
import type { Doors } from './doors.ts';
import { readAnswers } from './read-answers.ts';

/** Keeps `show` supplied with the stories of the last days. */
export function connectStories(
	{ background, onBackgroundEvent }: Pick<Doors, 'background' | 'onBackgroundEvent'>,
	{ openOptions }: Pick<NavigationActions, 'openOptions'>,
	show: (state: StoriesState) => void,
): { actions: StoriesActions; reread(): Promise<void> } {
	const { reread } = readAnswers<Pick<StoriesState, 'stories'>>(
		{ stories: { ask: () => background.listStories(), dependsOn: ['articles', 'feeds'] } },
		({ stories = null }, problem) => show({ stories, problem }),
		{ onBackgroundEvent },
	);
	return {
		reread: () => reread(),
		actions: { openOptions, openAddress: (url) => background.openAddress(url), reread: () => void reread() },
	};
}
