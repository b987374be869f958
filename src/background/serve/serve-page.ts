import type { AnchorState } from '../../core/highlights/highlight.ts';
import { HIGHLIGHT_RULES } from '../../core/highlights/highlight-rules.ts';
import { Failure } from '../../core/problem.ts';
import { featuresAt } from '../../core/sites/site-features.ts';
import type { PageToBackground, SaidOfPage } from '../../messages/page-to-background.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { readSettings } from '../../storage/settings/settings.ts';
import { type KeepBoundsPorts, keepBounds } from '../highlights/keep-bounds.ts';
import { type OfferNotePorts, offerKept, offerNote } from '../highlights/offer-note.ts';
import { notePlaces, type PaintHighlightsPorts } from '../highlights/paint-highlights.ts';
import { type SaveHighlightPorts, saveHighlight } from '../highlights/save-highlight.ts';
import { type PageCheckedPorts, pageChecked } from '../reading/page-checked.ts';
import { textArrived } from '../reading/text-arrived.ts';
import { Coalescer } from '../state/coalescer.ts';
import type { Pages, Speech } from '../state/ports.ts';
import { type Pace, TokenBuckets } from '../state/token-buckets.ts';
import { type ShownAddressPorts, tabOfSender } from '../tabs/shown-address.ts';

export interface ServePagePorts
	extends KeepBoundsPorts,
		OfferNotePorts,
		PageCheckedPorts,
		PaintHighlightsPorts,
		SaveHighlightPorts,
		ShownAddressPorts {
	pages: Pages;
	speech: Speech;
	values: KeyValuePort;
}

// a page that is being read is not waited for
const CHECKS = { burst: 8, everyMs: 1000, mayOverlap: true };
const PLACES: Pace = { burst: 8, everyMs: 500 };
/** No reader keeps more; a script that was taken over might. */
const SAVES: Pace = { burst: 40, everyMs: 300 };
/** Nobody begins more notes on a page that takes the keyboard from them, each of which opens a window. */
const WINDOWS: Pace = { burst: 5, everyMs: 10_000 };

/**
 * What the scripts in a tab's page may tell and ask. Nothing they say is trusted beyond the page that the browser says they are in, and of
 * what floods in, the last of each kind is listened to at a measured pace.
 */
export function servePage(ports: ServePagePorts): (tab: TabInfo) => Handlers<PageToBackground> {
	const checks = new Coalescer<number, { tab: TabInfo; check: SaidOfPage }>(CHECKS, async ({ tab, check }) => {
		const shown = await tabOfSender(ports, tab);
		if (shown) await pageChecked(ports, shown, check);
	});
	const arrivals = new Coalescer<number, TabInfo>(CHECKS, async (tab) => {
		const shown = await tabOfSender(ports, tab);
		if (shown) await textArrived(ports, shown);
	});
	const places = new Coalescer<number, { tab: TabInfo; anchors: Record<string, AnchorState> }>(
		PLACES,
		async ({ tab, anchors }) => {
			const shown = await tabOfSender(ports, tab);
			if (shown) await notePlaces(ports, shown, anchors);
		},
	);
	const paintings = new Coalescer<string, { tab: TabInfo; isPainting: boolean }>(PLACES, ({ tab, isPainting }) => {
		const page = { tabId: tab.id, documentId: tab.documentId };
		return ports.pages[isPainting ? 'insertCss' : 'removeCss'](page, HIGHLIGHT_RULES);
	});
	const saves = new TokenBuckets<number>(SAVES);
	const windows = new TokenBuckets<number>(WINDOWS);
	const refuseFlood = (tab: TabInfo, isStolen: boolean): void => {
		if (saves.take(tab.id) > 0 || (isStolen && windows.take(tab.id) > 0)) throw new Failure({ code: 'passages-flood' });
	};
	return (tab) => ({
		pageChecked: (check) => checks.push(tab.id, { tab, check }),
		textArrived: () => arrivals.push(tab.id, tab),
		highlightsPlaced: (anchors) => places.push(tab.id, { tab, anchors }),
		saveHighlight: async (id, passage, colour) => {
			refuseFlood(tab, false);
			const shown = await tabOfSender(ports, tab);
			if (!shown) throw new Failure({ code: 'other-page' });
			return saveHighlight(ports, shown, { id, ...passage, colour, note: '' });
		},
		readWords: (known) => ports.speech.wordsForPages(known),
		isHandleOffered: async () => {
			const shown = await tabOfSender(ports, tab);
			return Boolean(shown?.url && featuresAt(shown.url, await readSettings(ports.values)).handle.isOn);
		},
		// a page that hears no answer asks again
		offerNote: (id, passage, isStolen) =>
			ports.pendingNotes.offers.run(`${tab.id} new ${id}`, async () => {
				refuseFlood(tab, isStolen);
				const shown = await tabOfSender(ports, tab);
				if (!shown) throw new Failure({ code: 'other-page' });
				return offerNote(ports, shown, id, passage, isStolen);
			}),
		offerKept: (id, isStolen) =>
			ports.pendingNotes.offers.run(`${tab.id} kept ${id}`, async () => {
				refuseFlood(tab, isStolen);
				const shown = await tabOfSender(ports, tab);
				if (!shown) throw new Failure({ code: 'other-page' });
				return offerKept(ports, shown, id, isStolen);
			}),
		keepBounds: (token, passage) =>
			ports.pendingNotes.moves.run(
				`${tab.id} bounds ${token} ${passage.position.start} ${passage.position.end}`,
				async () => {
					refuseFlood(tab, false);
					const shown = await tabOfSender(ports, tab);
					if (!shown) throw new Failure({ code: 'other-page' });
					await keepBounds(ports, shown, token, passage);
				},
			),
		paintingChanged: (isPainting) => paintings.push(`${tab.id} ${tab.documentId}`, { tab, isPainting }),
	});
}
