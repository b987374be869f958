import { Failure } from '../../core/problem.ts';
import type { BackgroundToPage } from '../../messages/background-to-page.ts';
import { NoAnswer } from '../../platform/answer-within.ts';
import type { Client } from '../../platform/rpc.ts';
import { lastColour } from '../highlights/last-colour.ts';
import type { Pages, Tabs } from '../state/ports.ts';
import { buttonFace } from '../tabs/button-face.ts';
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
	await orSayFailed(ports, tabId, async () => {
		const page = await pageToKeepFrom(ports, tabId);
		const tab = page && tabId !== null ? await ports.tabs.getTab(tabId) : null;
		if (page && tab) await page.keepSelection(await lastColour(ports.shelves, tab));
	});
}

/** Opens the note for what the reader selected, asked for by the shortcut. */
export async function noteSelection(ports: KeepSelectionPorts, tabId: number | null): Promise<void> {
	await orSayFailed(ports, tabId, async () => {
		const page = await pageToKeepFrom(ports, tabId);
		await page?.openNote();
	});
}

/** What a page has not shown the reader, since it does not answer or may not be asked, the button says until the tab changes. */
async function orSayFailed(ports: KeepSelectionPorts, tabId: number | null, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (tabId !== null) await ports.buttons.showButton(tabId, buttonFace({ state: 'failed' }, 0));
		if (!(error instanceof Failure || error instanceof NoAnswer)) throw error;
	}
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
