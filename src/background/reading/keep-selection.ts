import type { HighlightColour } from '../../core/highlights/highlight.ts';
import type { BackgroundToPage } from '../../messages.ts';
import type { Client } from '../../platform/rpc.ts';
import type { Background } from '../background.ts';
import { outlineTab } from '../tabs/outline-tab.ts';
import { shownAddress } from '../tabs/shown-address.ts';
import { readAnyway } from './look-at-tab.ts';

/**
 * Keeps what the reader selected as a highlight, asked for by the menu or the shortcut; both let us into the page. A page that was
 * not looked at is read first, since a highlight hangs on its article.
 */
export async function keepSelection(
	background: Background,
	tabId: number | null,
	colour: HighlightColour,
): Promise<void> {
	const page = await pageToKeepFrom(background, tabId);
	await page?.keepSelection(colour);
}

/** Opens the note for what the reader selected, asked for by the shortcut. */
export async function noteSelection(background: Background, tabId: number | null): Promise<void> {
	const page = await pageToKeepFrom(background, tabId);
	await page?.openNote();
}

async function pageToKeepFrom(
	background: Background,
	tabId: number | null,
): Promise<Client<BackgroundToPage> | undefined> {
	const { world } = background;
	const tab = tabId === null ? null : await world.getTab(tabId);
	if (!tab) return undefined;
	const { state } = await outlineTab(background, tab);
	if (state === 'off' || state === 'cannot-run') return undefined;
	if (state !== 'article') await readAnyway(background, tab);
	return world.pageInTab(tab.id, await shownAddress(background, tab.id));
}
