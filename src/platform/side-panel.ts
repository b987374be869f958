import { browser } from './browser.ts';

interface ChromeSidePanel {
	open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the side panel (Chrome) or sidebar (Firefox). Must be the first thing a click does.
 * @param windowId the window, known before the click: asking for it would use the click up
 */
export function openSidePanel(windowId: number): Promise<void> {
	const chromeSidePanel = (globalThis as { chrome?: { sidePanel?: ChromeSidePanel } }).chrome?.sidePanel;
	return chromeSidePanel ? chromeSidePanel.open({ windowId }) : browser.sidebarAction.open();
}

export async function currentWindowId(): Promise<number> {
	return (await browser.windows.getCurrent()).id ?? -1;
}
