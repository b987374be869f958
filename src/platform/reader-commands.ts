import { browser } from './browser.ts';
import { type TabInfo, tabInfo } from './tabs.ts';

/** A line of the menu that a right click on selected text opens. */
export interface SelectionMenuItem {
	id: string;
	title: string;
}

/** The last that makes the menu, or waits to: two at once would each add its lines after both had emptied it. */
let making = Promise.resolve();

/** Makes these the extension's lines in the menu of selected text. */
export function replaceSelectionMenu(items: SelectionMenuItem[]): Promise<void> {
	const made = making.then(async () => {
		await browser.contextMenus.removeAll();
		for (const { id, title } of items) browser.contextMenus.create({ id, title, contexts: ['selection'] });
	});
	making = made.catch(() => {});
	return made;
}

export function onSelectionMenu(handler: (itemId: string, tab: TabInfo) => void): void {
	browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		const info = tab && tabInfo(tab);
		if (info) handler(String(menuItemId), info);
	});
}

/** A keyboard shortcut was pressed; the tab is the active one, null where no window is in front. */
export function onShortcut(handler: (command: string, tabId: number | null) => void): void {
	const commands = browser.commands.onCommand as unknown as {
		addListener(listener: (command: string, tab?: { id?: number }) => void): void;
	};
	commands.addListener((command, tab) => handler(command, tab?.id ?? null));
}

/** What the browser shows behind our keyword; "%s" stands for the words. */
export function showOmniboxHint(hint: string): void {
	browser.omnibox.setDefaultSuggestion({ description: hint });
}

/** The reader wrote something behind our keyword in the address bar; in a private window it is not told what. */
export function onOmnibox(handler: (words: string) => void): void {
	browser.omnibox.onInputEntered.addListener((words) => {
		// the page that opens stands in an ordinary window, whose history would have them
		browser.windows.getLastFocused().then(
			({ incognito }) => handler(incognito ? '' : words),
			() => handler(''),
		);
	});
}
