import { Failure } from '../../core/problem.ts';
import type { MovedPassage } from '../../storage/highlights/move-passage.ts';
import type { Clock, Pages, Tabs } from '../state/ports.ts';
import type { Shelves } from '../state/shelves.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';
import { refuseLong, refuseOtherArticles } from './save-highlight.ts';

interface AttachHighlightPorts extends ArticleInTabPorts, ShownAddressPorts {
	clock: Clock;
	pages: Pages;
	shelves: Shelves;
	tabs: Tabs;
}

/**
 * Attaches a highlight of the article in a tab to the words that the reader has selected there. Null where nothing is selected.
 * @throws Failure where the tab shows another article, or the words may not be kept
 */
export async function attachHighlight(
	ports: AttachHighlightPorts,
	tabId: number,
	id: string,
): Promise<MovedPassage | null> {
	const tab = await ports.tabs.getTab(tabId);
	const found = tab && (await articleInTab(ports, tab));
	if (!found) throw new Failure({ code: 'article-changed' });
	const shelf = ports.shelves.holding(id);
	const isOfIt = (await ports.shelves.of(tab).highlights(found.id)).some((highlight) => highlight.id === id);
	if (!isOfIt) throw new Failure({ code: 'highlight-gone' });
	const passage = await ports.pages.pageInTab(tabId, await shownAddress(ports, tabId)).describeSelection();
	if (!passage) return null;
	refuseLong(passage);
	await refuseOtherArticles(ports, tab, found, passage);
	const moved = await shelf.movePassage(id, passage, ports.clock.now().toISOString());
	if (!moved) throw new Failure({ code: 'highlight-gone' });
	return moved;
}
