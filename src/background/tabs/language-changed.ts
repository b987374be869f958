import type { Menus, Speech, Tabs } from '../state/ports.ts';
import { type TabChangedPorts, updateButton } from './tab-changed.ts';

export interface LanguageChangedPorts extends TabChangedPorts {
	menus: Menus;
	tabs: Tabs;
	speech: Speech;
}

const SELECTION_MENU = ['keep-selection' as const];

/** Makes the line in the menu of selected text, in the language that is spoken. */
export async function makeMenu({ menus }: Pick<LanguageChangedPorts, 'menus'>): Promise<void> {
	await menus.replaceSelectionMenu(SELECTION_MENU);
}

/** The reader chose another language: the menu, the address bar and every tab's button say what they say in it. */
export async function languageChanged(ports: LanguageChangedPorts): Promise<void> {
	await ports.speech.speakAsChosen();
	await makeMenu(ports);
	for (const tab of await ports.tabs.listTabs()) await updateButton(ports, tab);
}
