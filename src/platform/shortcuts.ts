import { browser } from './browser.ts';

/** A command that has, or may have, a keyboard shortcut in the whole browser. */
export interface Shortcut {
	/** The command's, as the manifest calls it. */
	name: string;
	/** "Alt+Shift+S"; empty where the reader has set none, or another extension took it first. */
	keys: string;
}

export async function listShortcuts(): Promise<Shortcut[]> {
	const commands = await browser.commands.getAll();
	return commands.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
	// Firefox has a method for its page, which has no address that an extension may open
	const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
	if (commands.openShortcutSettings) await commands.openShortcutSettings();
	else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
