import type { BackgroundToPage } from '../../messages/background-to-page.ts';
import type { Client } from '../../platform/rpc.ts';
import { lastColour } from '../highlights/last-colour.ts';
import type { Pages, Tabs } from '../state/ports.ts';
import { type OutlineTabPorts, outlineTab } from '../tabs/outline-tab.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';
import { type LookAtTabPorts, readAnyway } from './look-at-tab.ts';

export interface KeepSelectionPorts extends LookAtTabPorts, OutlineTabPorts, ShownAddressPorts {
	tabs: Tabs;
	pages: Pages;
}

/**
 * Keeps what the reader selected as a highlight in the colour chosen last, asked for by the menu or the shortcut; both let us into the page. A page that was
 * not looked at is read first, since a highlight hangs on its article.
 */
export async function keepSelection(ports: KeepSelectionPorts, tabId: number | null): Promise<void> {
	const page = await pageToKeepFrom(ports, tabId);
	const tab = page && tabId !== null ? await ports.tabs.getTab(tabId) : null;
	if (page && tab) await page.keepSelection(await lastColour(ports.shelves, tab));
}

/** Opens the note for what the reader selected, asked for by the shortcut. */
export async function noteSelection(ports: KeepSelectionPorts, tabId: number | null): Promise<void> {
	const page = await pageToKeepFrom(ports, tabId);
	await page?.openNote();
}

async function pageToKeepFrom(
	ports: KeepSelectionPorts,
	tabId: number | null,
): Promise<Client<BackgroundToPage> | undefined> {
	const { pages, tabs } = ports;
	const tab = tabId === null ? null : await tabs.getTab(tabId);
	if (!tab) return undefined;
	const { state } = await outlineTab(ports, tab);
	if (state === 'off' || state === 'cannot-run') return undefined;
	if (state !== 'article') await readAnyway(ports, tab);
	return pages.pageInTab(tab.id, await shownAddress(ports, tab.id));
}
