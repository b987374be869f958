import { speaksFor } from '../../core/addresses/identity.ts';
import { isSameAddress } from '../../core/addresses/same-page.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Tabs } from '../state/ports.ts';
import type { TabRecord } from '../state/tab-record.ts';
import type { TabRecords } from '../state/tab-records.ts';

export interface ShownAddressPorts {
	tabs: Tabs;
	records: TabRecords;
}

/** The address a tab shows at this moment, as the browser says; null where the tab is gone or its address is hidden. */
export async function shownAddress({ tabs }: ShownAddressPorts, tabId: number): Promise<string | null> {
	return (await tabs.getTab(tabId))?.url ?? null;
}

/** A tab's record of an article, with the address the article is shown at. */
export interface ShownArticle {
	record: TabRecord & { state: 'article' };
	url: string;
}

/**
 * The article a tab is known to have, held against the browser: undefined where the tab shows another page by now, or where the page is not
 * of the article's own site. Whoever reads, paints, answers or writes for a tab's article asks here.
 */
export async function shownArticle(ports: ShownAddressPorts, tab: TabInfo): Promise<ShownArticle | undefined> {
	const url = await shownAddress(ports, tab.id);
	const record = await ports.records.get(tab);
	if (url === null || record?.state !== 'article') return undefined;
	const isShown = isSameAddress(record.check.url, url) && speaksFor(url, record.articleId);
	return isShown ? { record, url } : undefined;
}

/**
 * The tab of a script that sent a message, at the address the browser says. Null where the tab has gone on to a page of another origin, so
 * that the script's page cannot speak for the next one.
 * @param tab with the sender's address, which is that of its document as it was loaded
 */
export async function tabOfSender({ tabs }: ShownAddressPorts, tab: TabInfo): Promise<TabInfo | null> {
	const shown = await tabs.getTab(tab.id);
	if (!shown) return null;
	const url = shown.url ?? tab.url;
	if (!url || (tab.url && originOf(tab.url) !== originOf(url))) return null;
	return { ...shown, url };
}

function originOf(url: string): string {
	return URL.canParse(url) ? new URL(url).origin : url;
}
