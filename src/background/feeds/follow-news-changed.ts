import type { OpenInterface, Tabs } from '../state/ports.ts';
import { type TabChangedPorts, updateButton } from '../tabs/tab-changed.ts';

export interface FollowNewsChangedPorts extends TabChangedPorts {
	tabs: Tabs;
	ui: OpenInterface;
}

/** Brings the button in every tab and the open interface up to date with the news about what the reader follows. */
export async function followNewsChanged(ports: FollowNewsChangedPorts): Promise<void> {
	const { tabs, ui } = ports;
	for (const tab of await tabs.listTabs()) await updateButton(ports, tab);
	ui.tellInterface('storedChanged', 'news');
}
