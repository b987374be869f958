import { problemOf } from '../../core/problem.ts';
import type { NavigationActions, TabActions } from '../actions.ts';
import { type TabState, UNKNOWN_TAB } from '../tab/tab-state.ts';
import type { Doors } from './doors.ts';
import { tabActions } from './tab-actions.ts';
import { readTab } from './tab-reading.ts';

export interface TabConnection {
	actions: TabActions;
	/** Shows the tab as it is now. */
	reread(): Promise<void>;
	/** Looks at the page unless that was done or the reader forbids it. For the popup: the click that opened it asks for this. */
	lookUnlessDone(): Promise<void>;
	/** No more is shown. */
	stop(): void;
}

/** Keeps `show` supplied with the state of one tab, and does what its panel asks for. */
export function connectTab(
	doors: Doors,
	navigation: NavigationActions,
	tabId: number,
	show: (state: TabState) => void,
): TabConnection {
	let state = UNKNOWN_TAB;
	let shown: TabState | null = null;
	let looksUnderWay = 0;
	let isStopped = false;

	/** Draws what is drawn already no second time: a popup would keep the reader waiting for it. */
	function showOnce(): void {
		if (shown === state) return;
		shown = state;
		show(state);
	}

	const { reread, stop } = readTab(doors, tabId, (next) => {
		state = next;
		// what else changes while the click is being followed shall not tell the reader that it was not made
		if (looksUnderWay === 0 || !isToBeLookedAt(next.view)) showOnce();
	});
	/** Does what a click asks for; until its end nothing tells the reader that the click was not made. */
	async function follow(click: () => Promise<void>): Promise<void> {
		looksUnderWay++;
		try {
			await click();
		} catch (error) {
			state = { ...state, problem: problemOf(error) };
		} finally {
			looksUnderWay--;
		}
		if (!isStopped) showOnce();
	}
	async function lookNow(options: { anyway: boolean }): Promise<void> {
		await doors.background.lookAtTab(tabId, options);
		await reread();
	}
	const look = (options: { anyway: boolean }) => follow(() => lookNow(options));
	return {
		reread: () => reread(),
		lookUnlessDone: () =>
			follow(async () => {
				await reread();
				if (isToBeLookedAt(state.view)) await lookNow({ anyway: false });
			}),
		stop() {
			isStopped = true;
			stop();
		},
		actions: tabActions(doors, navigation, {
			id: tabId,
			look,
			reread,
			article: () => (state.view?.state === 'article' ? state.view.view.article : null),
		}),
	};
}

/** Whether the click on the button asks for a look: the page waits for one, or its text was not there at the last. */
function isToBeLookedAt(view: TabState['view']): boolean {
	return view?.state === 'not-looked-at' || (view?.state === 'not-article' && view.detection.hasNoText === true);
}
