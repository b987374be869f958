import type { CoverageActions, NavigationActions } from '../actions.ts';
import type { CoverageState } from '../coverage/coverage-page.tsx';
import type { TabDoors } from './tab-connection.ts';

/** Keeps `show` supplied with the stories of the last days. */
export function connectCoverage(
	{ background, onBackgroundEvent }: Pick<TabDoors, 'background' | 'onBackgroundEvent'>,
	{ openOptions }: Pick<NavigationActions, 'openOptions'>,
	show: (state: CoverageState) => void,
): { actions: CoverageActions; reread(): Promise<void> } {
	let state: CoverageState = { stories: null, problem: null };
	let latest = 0;

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
			if (kind === 'articles' || kind === 'feeds') void reread();
		},
	});
	return {
		reread,
		actions: { openOptions, openAddress: (url) => background.openAddress(url), reread: () => void reread() },
	};
}
