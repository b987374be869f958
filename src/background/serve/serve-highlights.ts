import type { Highlight } from '../../core/highlights/highlight.ts';
import { passagesOfSpan } from '../../core/highlights/passages-of-span.ts';
import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { highlightChange, newHighlight } from '../../storage/highlights/highlight-shape.ts';
import { allHighlights, changeHighlight, deleteHighlight, keepHighlight } from '../../storage/highlights/highlights.ts';
import type { Background } from '../background.ts';
import { exportSlice } from '../highlights/export-slices.ts';
import { byPlace, highlightsInTab, paintInOpenTabs } from '../highlights/paint-highlights.ts';
import { saveHighlight } from '../highlights/save-highlight.ts';
import { articleInTab } from '../tabs/article-in-tab.ts';

import { shownAddress, shownArticle } from '../tabs/shown-address.ts';

type HighlightMethods = Pick<
	InterfaceToBackground,
	| 'listHighlights'
	| 'highlightSpan'
	| 'editHighlight'
	| 'deleteHighlight'
	| 'restoreHighlight'
	| 'revealHighlight'
	| 'exportHighlights'
>;

/** What the interface may do with highlights. */
export function serveHighlights(background: Background): Handlers<HighlightMethods> {
	const { world, privateTabs } = background;
	const changed = (highlight: Highlight | undefined): void => {
		if (!highlight) return;
		world.tellInterface('storedChanged', 'highlights');
		void paintInOpenTabs(background, highlight.articleId);
	};
	const listAll = async () => allHighlights(await world.database());
	const listOfTab = async (tabId: number): Promise<Highlight[]> => {
		const tab = await world.getTab(tabId);
		const found = tab && (await articleInTab(background, tab));
		if (!found) throw new Error('The article is not as it was: please look again');
		const highlights = await highlightsInTab(background, tab, found.id);
		return highlights.sort(byPlace);
	};
	return {
		listHighlights: listAll,
		highlightSpan: async (tabId, span, colour) => {
			const tab = await world.getTab(tabId);
			const found = tab && (await articleInTab(background, tab));
			if (!tab || !found) return null;
			const page = world.pageInTab(tabId, await shownAddress(background, tabId));
			const passage = await page.describePassages(passagesOfSpan(found.article.text, span));
			if (!passage) return null;
			return saveHighlight(background, tab, { id: crypto.randomUUID(), ...passage, colour, note: '' });
		},
		editHighlight: async (id, change) => {
			const now = world.now().toISOString();
			const inPrivate = privateTabs.findHighlight(id);
			if (inPrivate) {
				const edited = { ...inPrivate.highlight, ...highlightChange(change), modifiedAt: now };
				privateTabs.keepHighlight(inPrivate.tabId, edited);
				return changed(edited);
			}
			changed(await changeHighlight(await world.database(), id, change, now));
		},
		deleteHighlight: async (id) => {
			const inPrivate = privateTabs.findHighlight(id);
			if (inPrivate) privateTabs.deleteHighlight(inPrivate.tabId, id);
			changed(inPrivate?.highlight ?? (await deleteHighlight(await world.database(), id)));
		},
		restoreHighlight: async (deleted) => {
			const highlight = newHighlight(deleted);
			const { privateTabId } = highlight;
			if (privateTabId === undefined) return changed(await keepHighlight(await world.database(), highlight));
			if (!(await world.getTab(privateTabId))?.isPrivate)
				throw new Error('What came from a private window is forgotten');
			privateTabs.keepHighlight(privateTabId, highlight);
			changed(highlight);
		},
		revealHighlight: async (tabId, id) => {
			const tab = await world.getTab(tabId);
			const shown = tab && (await shownArticle(background, tab));
			return shown ? world.pageInTab(tabId, shown.url).revealHighlight(id) : false;
		},
		exportHighlights: (format, tabId, next = null) =>
			exportSlice(background, format, tabId === null ? null : () => listOfTab(tabId), next),
	};
}
