import type { TabInfo } from '../../platform/tabs.ts';
import type { ReadArticle } from '../state/shelf.ts';
import type { Shelves } from '../state/shelves.ts';
import { type ShownAddressPorts, shownArticle } from './shown-address.ts';

export interface ArticleInTabPorts extends ShownAddressPorts {
	shelves: Shelves;
}

/** The article that a tab shows, its text and analysis as kept; undefined when they are not, or when it shows another page. */
export async function articleInTab(ports: ArticleInTabPorts, tab: TabInfo): Promise<ReadArticle | undefined> {
	const shown = await shownArticle(ports, tab);
	return shown && ports.shelves.of(tab).findArticle(shown.record.articleId);
}
