import { Failure } from '../../core/problem.ts';
import type { NoteToBackground } from '../../messages.ts';
import type { NoteFrame } from '../../platform/background-server.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { type NoteWindowPorts, openNoteWindow } from '../highlights/offer-note.ts';
import { type PaintHighlightsPorts, paintHighlights } from '../highlights/paint-highlights.ts';
import { type SaveHighlightPorts, saveHighlight } from '../highlights/save-highlight.ts';
import type { PendingNote } from '../state/pending-notes.ts';
import type { Pages } from '../state/ports.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';

export interface ServeNotePorts extends PaintHighlightsPorts, SaveHighlightPorts, ShownAddressPorts, NoteWindowPorts {
	pages: Pages;
}

/**
 * What the frame may ask in which the reader writes a note, or the window that it was moved to. A page may have put the frame there
 * itself: without a passage that waits in its tab, and the token that only our own script was given, it is told nothing; and it is opened
 * once.
 */
export function serveNote(ports: ServeNotePorts, { tab, frame }: NoteFrame): Handlers<NoteToBackground> {
	const { pages, pendingNotes, shelves, tabs } = ports;
	const find = async (token: string): Promise<PendingNote | undefined> => {
		const pending = await pendingNotes.get(tab);
		return pending?.token === token ? pending : undefined;
	};
	const findOwn = async (token: string): Promise<PendingNote | undefined> => {
		const pending = await find(token);
		return pending?.frame === frame ? pending : undefined;
	};
	/** The tab of the page that the passage is on; null when it has gone. */
	const tabOfPage = async ({ moved }: PendingNote): Promise<TabInfo | null> => (moved ? tabs.getTab(moved.from) : tab);
	const pageIn = async (tabId: number) => pages.pageInTab(tabId, await shownAddress(ports, tabId));
	return {
		openNote: async (token) => {
			const pending = await find(token);
			// asked again by the same frame, whose worker was killed meanwhile, it is the same note
			if (!pending || (pending.frame !== null && pending.frame !== frame)) return null;
			await pendingNotes.set(tab, { ...pending, frame });
			return { words: pending.passage.quote.exact, draft: pending.moved?.draft ?? '' };
		},
		keepNote: async (token, colour, note) => {
			const pending = await findOwn(token);
			const page = pending && (await tabOfPage(pending));
			if (!page) throw new Failure({ code: 'note-not-waiting' });
			const { id, passage, articleId } = pending;
			await saveHighlight(ports, page, { id, ...passage, colour, note }, articleId);
			await pendingNotes.set(tab, { ...pending, isKept: true });
		},
		lostFocus: async (token) => {
			const pending = await findOwn(token);
			if (!pending || pending.moved) return false;
			const isStolen = await pageIn(tab.id).then((page) => page.returnFocus(token));
			// a window of ours is not private
			return isStolen && shelves.of(tab).mayOpenWindow;
		},
		moveNote: async (token, draft) => {
			const pending = await findOwn(token);
			if (!pending || pending.moved || !shelves.of(tab).mayOpenWindow) return;
			await openNoteWindow(ports, tab, pending, draft);
			await pendingNotes.remove(tab.id);
			await pageIn(tab.id).then((page) => page.closeNote(token, false));
		},
		closeNote: async (token) => {
			const pending = await findOwn(token);
			if (!pending) return;
			await pendingNotes.remove(tab.id);
			const page = await tabOfPage(pending);
			if (!page) return;
			// a worker killed after it had stored the passage has not painted it
			if (pending.isKept) await paintHighlights(ports, page).catch(() => {});
			await pageIn(page.id).then((shown) => shown.closeNote(token, pending.isKept === true));
		},
	};
}
