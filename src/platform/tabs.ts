import type { Tabs } from 'webextension-polyfill';
import { Failure } from '../core/problem.ts';
import { browser } from './browser.ts';

export interface TabInfo {
	id: number;
	/** Null where the browser does not let us see it. */
	url: string | null;
	windowId: number;
	isPrivate: boolean;
	/** The browser has unloaded its page, and loads it again when it is shown. */
	isDiscarded?: true;
	/** The document that speaks, where a page's script does and the browser names documents. */
	documentId?: string | undefined;
}

/** Null for what is no tab of a window, such as a page being prerendered. */
export function tabInfo(tab: Tabs.Tab): TabInfo | null {
	if (tab.id === undefined || tab.id < 0) return null;
	return {
		id: tab.id,
		url: tab.url || null,
		windowId: tab.windowId ?? -1,
		isPrivate: tab.incognito,
		...(tab.discarded && { isDiscarded: true }),
	};
}

/** Null when the tab is gone. */
export async function getTab(tabId: number): Promise<TabInfo | null> {
	try {
		return tabInfo(await browser.tabs.get(tabId));
	} catch {
		return null;
	}
}

/** Every tab, with its address where the browser lets us see it. */
export async function listTabs(): Promise<TabInfo[]> {
	const tabs = await browser.tabs.query({});
	return tabs.map(tabInfo).filter((tab) => tab !== null);
}

export async function activeTabId(): Promise<number | null> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id ?? null;
}

/** Another tab of this window became the active one, or the active one shows another page. */
export function onActiveTabChanged(handler: (tabId: number) => void): () => void {
	const activated = ({ tabId }: Tabs.OnActivatedActiveInfoType) => {
		void activeTabId().then((active) => {
			if (active === tabId) handler(tabId);
		});
	};
	browser.tabs.onActivated.addListener(activated);
	return () => browser.tabs.onActivated.removeListener(activated);
}

export interface TabChange {
	/** A new page begins to load. */
	isLoading: boolean;
	/** The page is there. */
	isComplete: boolean;
	/** Another address; null where it did not change or may not be seen. */
	url: string | null;
}

export function onTabUpdated(handler: (tab: TabInfo, change: TabChange) => void): void {
	browser.tabs.onUpdated.addListener((_, change, tab) => {
		const info = tabInfo(tab);
		if (!info || (!change.status && !change.url)) return;
		handler(info, {
			isLoading: change.status === 'loading',
			isComplete: change.status === 'complete',
			url: change.url ?? null,
		});
	});
}

export function onTabRemoved(handler: (tabId: number) => void): void {
	browser.tabs.onRemoved.addListener((tabId) => handler(tabId));
}

/** Opens a web address beside the current tab. Other schemes are refused: addresses come from pages and feeds. */
export async function openInTab(url: string): Promise<void> {
	if (!/^https?:\/\//i.test(url)) throw new Failure({ code: 'address-not-opened' });
	await browser.tabs.create({ url });
}

/** @param path of a page of the extension, from its root */
export async function openOwnPage(path: string): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export async function openOptionsPage(): Promise<void> {
	await browser.runtime.openOptionsPage();
}

/** Closes the popup this is called in. */
export function closePopup(): void {
	window.close();
}
