import type { TabInfo } from '../../platform/tabs.ts';
import { countUnseenNews } from '../../storage/follows/follows.ts';
import type { Buttons, Library, OpenInterface } from '../state/ports.ts';
import { buttonFace } from './button-face.ts';
import { type OutlineTabPorts, outlineTab } from './outline-tab.ts';

export interface TabChangedPorts extends OutlineTabPorts {
	library: Library;
	buttons: Buttons;
	ui: OpenInterface;
}

/** Shows on the button how a tab is, and how much is new about what the reader follows; a private tab knows nothing of that. */
export async function updateButton(ports: TabChangedPorts, tab: TabInfo): Promise<void> {
	const { buttons, library } = ports;
	const news = tab.isPrivate ? 0 : await countUnseenNews(await library.database());
	await buttons.showButton(tab.id, buttonFace(await outlineTab(ports, tab), news));
}

/** Brings the button up to date with a tab and tells the open interface to read it again. */
export async function tabChanged(ports: TabChangedPorts, tab: TabInfo): Promise<void> {
	const { ui } = ports;
	await updateButton(ports, tab);
	ui.tellInterface('tabChanged', tab.id);
}
