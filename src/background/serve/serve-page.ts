import type { AnchorState } from '../../core/highlights/highlight.ts';
import { HIGHLIGHT_RULES } from '../../core/highlights/highlight-rules.ts';
import type { PageToBackground, SaidOfPage } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Background } from '../background.ts';
import { offerNote } from '../highlights/offer-note.ts';
import { notePlaces } from '../highlights/paint-highlights.ts';
import { saveHighlight } from '../highlights/save-highlight.ts';
import { pageChecked } from '../reading/page-checked.ts';
import { Coalescer } from '../state/coalescer.ts';
import { type Pace, TokenBuckets } from '../state/token-buckets.ts';
import { tabOfSender } from '../tabs/shown-address.ts';

// a page that is being read is not waited for
const CHECKS = { burst: 8, everyMs: 1000, mayOverlap: true };
const PLACES: Pace = { burst: 8, everyMs: 500 };
/** No reader keeps more; a script that was taken over might. */
const SAVES: Pace = { burst: 40, everyMs: 300 };

/**
 * What the scripts in a tab's page may tell and ask. Nothing they say is trusted beyond the page that the browser says they are in, and of
 * what floods in, the last of each kind is listened to at a measured pace.
 */
export function servePage(background: Background): (tab: TabInfo) => Handlers<PageToBackground> {
	const checks = new Coalescer<number, { tab: TabInfo; check: SaidOfPage }>(CHECKS, async ({ tab, check }) => {
		const shown = await tabOfSender(background, tab);
		if (shown) await pageChecked(background, shown, check);
	});
	const places = new Coalescer<number, { tab: TabInfo; anchors: Record<string, AnchorState> }>(
		PLACES,
		async ({ tab, anchors }) => {
			const shown = await tabOfSender(background, tab);
			if (shown) await notePlaces(background, shown, anchors);
		},
	);
	const paintings = new Coalescer<string, { tab: TabInfo; isPainting: boolean }>(PLACES, ({ tab, isPainting }) => {
		const page = { tabId: tab.id, documentId: tab.documentId };
		return background.world[isPainting ? 'insertCss' : 'removeCss'](page, HIGHLIGHT_RULES);
	});
	const saves = new TokenBuckets<number>(SAVES);
	return (tab) => ({
		pageChecked: (check) => checks.push(tab.id, { tab, check }),
		highlightsPlaced: (anchors) => places.push(tab.id, { tab, anchors }),
		saveHighlight: async (id, passage, colour) => {
			if (saves.take(tab.id) > 0) throw new Error('So many passages were kept at once that Sidelight needs a moment');
			const shown = await tabOfSender(background, tab);
			if (!shown) throw new Error('The tab shows another page by now');
			return saveHighlight(background, shown, { id, ...passage, colour, note: '' });
		},
		offerNote: async (id, passage) => {
			if (saves.take(tab.id) > 0) throw new Error('So many passages were kept at once that Sidelight needs a moment');
			const shown = await tabOfSender(background, tab);
			if (!shown) throw new Error('The tab shows another page by now');
			return offerNote(background, shown, id, passage);
		},
		paintingChanged: (isPainting) => paintings.push(`${tab.id} ${tab.documentId}`, { tab, isPainting }),
	});
}
