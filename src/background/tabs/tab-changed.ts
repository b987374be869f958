import type { TabInfo } from '../../platform/tabs.ts';
import type { Buttons, OpenInterface } from '../state/ports.ts';
import type { Shelves } from '../state/shelves.ts';
import { buttonFace } from './button-face.ts';
import { type OutlineTabPorts, outlineTab } from './outline-tab.ts';

export interface TabChangedPorts extends OutlineTabPorts {
	shelves: Shelves;
	buttons: Buttons;
	ui: OpenInterface;
}

/** Shows on the button how a tab is, and how much is new about what the reader follows; a private tab knows nothing of that. */
export async function updateButton(ports: TabChangedPorts, tab: TabInfo): Promise<void> {
	const { buttons, shelves } = ports;
	const news = await shelves.of(tab).countUnseenNews();
	await buttons.showButton(tab.id, buttonFace(await outlineTab(ports, tab), news));
}

/** Brings the button up to date with a tab and tells the open interface to read it again. */
export async function tabChanged(ports: TabChangedPorts, tab: TabInfo): Promise<void> {
	const { ui } = ports;
	await updateButton(ports, tab);
	ui.tellInterface('tabChanged', tab.id);
}
