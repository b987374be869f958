import type { TabInfo } from '../../platform/tabs.ts';
import type { Buttons, OpenInterface, Tabs } from '../state/ports.ts';
import type { Shelves } from '../state/shelves.ts';
import type { TaskQueue } from '../state/task-queue.ts';
import { buttonFace } from './button-face.ts';
import { type OutlineTabPorts, outlineTab } from './outline-tab.ts';

export interface TabChangedPorts extends OutlineTabPorts {
	shelves: Shelves;
	buttons: Buttons;
	buttonTurns: ButtonTurns;
	buttonQueue: TaskQueue;
	tabs: Tabs;
	ui: OpenInterface;
}

/** Buttons that are to be brought up to date, by tab. */
export type ButtonTurns = Map<number, ButtonTurn>;
interface ButtonTurn {
	/** The turn that was asked for last. */
	shown: Promise<void>;
	hasBegun: boolean;
}

/**
 * Shows on the button how a tab is, and how much is new about what the reader follows; a private tab knows nothing of that. One after the
 * other: of two at once the one that looked first might be shown last, and stay. A turn that has yet to begin sees all that changed before it,
 * so that nobody asks for a further one; and of many tabs few have theirs at a time.
 */
export function updateButton(ports: TabChangedPorts, { id }: TabInfo): Promise<void> {
	const { buttonQueue, buttonTurns } = ports;
	const last = buttonTurns.get(id);
	if (last && !last.hasBegun) return last.shown;
	const turn: ButtonTurn = { shown: Promise.resolve(), hasBegun: false };
	turn.shown = (last?.shown ?? Promise.resolve())
		.catch(() => {})
		.then(() =>
			buttonQueue.run(() => {
				turn.hasBegun = true;
				return showState(ports, id);
			}),
		)
		.finally(() => {
			if (buttonTurns.get(id) === turn) buttonTurns.delete(id);
		});
	buttonTurns.set(id, turn);
	return turn.shown;
}

/** The tab is asked for anew: it may have gone on to another page since whoever asks learnt of it. */
async function showState(ports: TabChangedPorts, tabId: number): Promise<void> {
	const { buttons, shelves, tabs } = ports;
	const tab = await tabs.getTab(tabId);
	if (!tab) return;
	const news = await shelves.of(tab).countUnseenNews();
	await buttons.showButton(tabId, buttonFace(await outlineTab(ports, tab), news));
}

/** Brings the button up to date with a tab and tells the open interface to read it again. */
export async function tabChanged(ports: TabChangedPorts, tab: TabInfo): Promise<void> {
	const { ui } = ports;
	await updateButton(ports, tab);
	ui.tellInterface('tabChanged', tab.id);
}
