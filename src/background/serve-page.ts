import { HIGHLIGHT_RULES } from '../core/highlights/highlight-rules.ts';
import type { PageToBackground } from '../messages.ts';
import type { TabInfo } from '../platform/tabs.ts';
import type { Handlers } from '../platform/wire.ts';
import type { Background } from './background.ts';
import { pageChecked } from './page-checked.ts';
import { notePlaces } from './paint-highlights.ts';
import { saveHighlight } from './save-highlight.ts';
import { tabOfSender } from './shown-address.ts';

/** What the scripts in a tab's page may tell and ask. Nothing they say is trusted beyond the page that the browser says they are in. */
export function servePage(background: Background, tab: TabInfo): Handlers<PageToBackground> {
	return {
		pageChecked: async (check) => {
			const shown = await tabOfSender(background, tab);
			if (shown) await pageChecked(background, shown, check);
		},
		highlightsPlaced: async (anchors) => {
			const shown = await tabOfSender(background, tab);
			if (shown) await notePlaces(background, shown, anchors);
		},
		saveHighlight: async (id, passage, colour, note) => {
			const shown = await tabOfSender(background, tab);
			if (!shown) throw new Error('The tab shows another page by now');
			return saveHighlight(background, shown, { id, ...passage, colour, note });
		},
		paintingChanged: (isPainting) => {
			const page = { tabId: tab.id, documentId: tab.documentId };
			return background.world[isPainting ? 'insertCss' : 'removeCss'](page, HIGHLIGHT_RULES);
		},
	};
}
