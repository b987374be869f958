import type { TabInfo } from '../../platform/tabs.ts';
import type { Buttons, OpenInterface, Tabs } from '../state/ports.ts';
import type { Shelves } from '../state/shelves.ts';
import { buttonFace } from './button-face.ts';
import { type OutlineTabPorts, outlineTab } from './outline-tab.ts';

export interface TabChangedPorts extends OutlineTabPorts {
	shelves: Shelves;
	buttons: Buttons;
	buttonTurns: ButtonTurns;
	tabs: Tabs;
	ui: OpenInterface;
}

/** Buttons that are being brought up to date, by tab: the last of those that wait. */
export type ButtonTurns = Map<number, Promise<void>>;

/**
 * Shows on the button how a tab is, and how much is new about what the reader follows; a private tab knows nothing of that. One after the
 * other: of two at once the one that looked first might be shown last, and stay.
 */
export function updateButton(ports: TabChangedPorts, { id }: TabInfo): Promise<void> {
	const { buttonTurns } = ports;
	const turn = (buttonTurns.get(id) ?? Promise.resolve())
		.catch(() => {})
		.then(() => showState(ports, id))
		.finally(() => {
			if (buttonTurns.get(id) === turn) buttonTurns.delete(id);
		});
	buttonTurns.set(id, turn);
	return turn;
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
