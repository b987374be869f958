import type { Highlight } from '../../core/highlights/highlight.ts';
import { passagesOfSpan } from '../../core/highlights/passages-of-span.ts';
import { Failure } from '../../core/problem.ts';
import type { HighlightMethods } from '../../messages/highlights.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { newHighlight } from '../../storage/highlights/highlight-shape.ts';
import { allHighlights } from '../../storage/highlights/highlights.ts';
import { attachHighlight } from '../highlights/attach-highlight.ts';
import { type ExportSlicesPorts, exportSlice } from '../highlights/export-slices.ts';
import { byPlace, type PaintHighlightsPorts, paintInOpenTabs } from '../highlights/paint-highlights.ts';
import { type SaveHighlightPorts, saveHighlight } from '../highlights/save-highlight.ts';
import type { Clock, Library, OpenInterface, Pages, Tabs } from '../state/ports.ts';
import type { Shelves } from '../state/shelves.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';

import { type ShownAddressPorts, shownAddress, shownArticle } from '../tabs/shown-address.ts';

export interface ServeHighlightsPorts
	extends ArticleInTabPorts,
		ExportSlicesPorts,
		PaintHighlightsPorts,
		SaveHighlightPorts,
		ShownAddressPorts {
	clock: Clock;
	library: Library;
	tabs: Tabs;
	pages: Pages;
	ui: OpenInterface;
	shelves: Shelves;
}

/** What the interface may do with highlights. */
export function serveHighlights(ports: ServeHighlightsPorts): Handlers<HighlightMethods> {
	const { clock, library, pages, shelves, tabs, ui } = ports;
	const changed = (highlight: Highlight | undefined): void => {
		if (!highlight) return;
		ui.tellInterface('storedChanged', 'highlights');
		void paintInOpenTabs(ports, highlight.articleId);
	};
	const listAll = async () => allHighlights(await library.database());
	const listOfTab = async (tabId: number): Promise<Highlight[]> => {
		const tab = await tabs.getTab(tabId);
		const found = tab && (await articleInTab(ports, tab));
		if (!found) throw new Failure({ code: 'article-changed' });
		const highlights = await shelves.of(tab).highlights(found.id);
		return highlights.sort(byPlace);
	};
	return {
		listHighlights: listAll,
		highlightSpan: async (tabId, span, colour) => {
			const tab = await tabs.getTab(tabId);
			const found = tab && (await articleInTab(ports, tab));
			if (!tab || !found) return null;
			const page = pages.pageInTab(tabId, await shownAddress(ports, tabId));
			const passage = await page.describePassages(passagesOfSpan(found.article.text, span));
			if (!passage) return null;
			return saveHighlight(ports, tab, { id: crypto.randomUUID(), ...passage, colour, note: '' });
		},
		editHighlight: async (id, change) => {
			const now = clock.now().toISOString();
			changed(await shelves.holding(id).changeHighlight(id, change, now));
		},
		deleteHighlight: async (id) => changed(await shelves.holding(id).deleteHighlight(id)),
		restoreHighlight: async (deleted) => {
			const highlight = newHighlight(deleted);
			const { privateTabId } = highlight;
			const tab = privateTabId === undefined ? null : await tabs.getTab(privateTabId);
			changed(await shelves.originOf(highlight, tab).keepHighlight(highlight));
		},
		revealHighlight: async (tabId, id) => {
			const tab = await tabs.getTab(tabId);
			const shown = tab && (await shownArticle(ports, tab));
			return shown ? pages.pageInTab(tabId, shown.url).revealHighlight(id) : false;
		},
		attachHighlight: async (tabId, id) => {
			const moved = await attachHighlight(ports, tabId, id);
			changed(moved?.highlight);
			return moved && { undo: moved.undo };
		},
		exportHighlights: (format, tabId, next = null, chosen = null) =>
			exportSlice(ports, format, tabId === null ? { ids: chosen } : () => listOfTab(tabId), next),
	};
}
