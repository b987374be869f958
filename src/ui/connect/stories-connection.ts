import type { CoverageActions, NavigationActions } from '../actions.ts';
import type { StoriesState } from '../stories/stories-page.tsx';
import type { TabDoors } from './tab-connection.ts';

/** Milliseconds between two readings while much changes, as when many feeds are fetched: the stories are grouped for each. */
const REREAD_PAUSE = 2000;

/** Keeps `show` supplied with the stories of the last days. */
export function connectStories(
	{ background, onBackgroundEvent }: Pick<TabDoors, 'background' | 'onBackgroundEvent'>,
	{ openOptions }: Pick<NavigationActions, 'openOptions'>,
	show: (state: StoriesState) => void,
): { actions: CoverageActions; reread(): Promise<void> } {
	let state: StoriesState = { stories: null, problem: null };
	let latest = 0;
	let isWaiting = false;

	async function reread(): Promise<void> {
		const turn = ++latest;
		const next = await background.listStories().then(
			(stories) => ({ stories, problem: null }),
			(error: unknown) => ({ ...state, problem: error instanceof Error ? error.message : String(error) }),
		);
		// Something may have changed and been read again since.
		if (turn !== latest) return;
		state = next;
		show(state);
	}

	onBackgroundEvent({
		storedChanged: (kind) => {
			if (isWaiting || (kind !== 'articles' && kind !== 'feeds')) return;
			isWaiting = true;
			setTimeout(() => {
				isWaiting = false;
				void reread();
			}, REREAD_PAUSE);
		},
	});
	return {
		reread,
		actions: { openOptions, openAddress: (url) => background.openAddress(url), reread: () => void reread() },
	};
}
