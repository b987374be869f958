import type { ArticleId } from '../../core/article.ts';
import type { Highlight } from '../../core/highlights/highlight.ts';
import { joinNotes } from '../../core/highlights/same-passage.ts';
import { Failure } from '../../core/problem.ts';
import type { NoteToBackground } from '../../messages/note-to-background.ts';
import type { NoteFrame } from '../../platform/background-server.ts';
import type { Handlers } from '../../platform/rpc.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { readSettings } from '../../storage/settings/settings.ts';
import { type KeepBoundsPorts, notesOfSame, undoBounds } from '../highlights/keep-bounds.ts';
import { noteColour } from '../highlights/last-colour.ts';
import { type NoteWindowPorts, openNoteWindow } from '../highlights/offer-note.ts';
import { type PaintHighlightsPorts, paintHighlights, paintInOpenTabs } from '../highlights/paint-highlights.ts';
import { refuseOtherArticles, type SaveHighlightPorts, saveHighlight } from '../highlights/save-highlight.ts';
import type { PendingNote } from '../state/pending-note.ts';
import type { Pages } from '../state/ports.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';

export interface ServeNotePorts
	extends KeepBoundsPorts,
		PaintHighlightsPorts,
		SaveHighlightPorts,
		ShownAddressPorts,
		NoteWindowPorts {
	pages: Pages;
	/** Where the settings are. */
	values: KeyValuePort;
}

/**
 * What the frame may ask in which the reader writes a note, or the window that it was moved to. A page may have put the frame there
 * itself: without a passage that waits in its tab, and the token that only our own script was given, it is told nothing; and it is opened
 * once.
 */
export function serveNote(ports: ServeNotePorts, { tab, frame }: NoteFrame): Handlers<NoteToBackground> {
	const { clock, pages, pendingNotes, shelves, tabs, ui, values } = ports;
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
	const keptFor = async (page: TabInfo, { id, articleId }: PendingNote) =>
		(await shelves.of(page).highlights(articleId)).find((each) => each.id === id);
	const changed = (articleId: ArticleId, highlight: Highlight | undefined): void => {
		if (!highlight) return;
		ui.tellInterface('storedChanged', 'highlights');
		void paintInOpenTabs(ports, articleId);
	};
	const refuseMove = async (page: TabInfo, { passage, articleId }: PendingNote): Promise<void> => {
		const found = await shelves.of(page).findArticle(articleId);
		if (found) await refuseOtherArticles(ports, page, found, passage);
	};
	const pageIn = async (tabId: number) => pages.pageInTab(tabId, await shownAddress(ports, tabId));
	return {
		openNote: async (token) => {
			const pending = await find(token);
			// asked again by the same frame, whose worker was killed meanwhile, it is the same note
			if (!pending || (pending.frame !== null && pending.frame !== frame)) return null;
			await pendingNotes.set(tab, { ...pending, frame });
			const words = pending.passage.quote.exact;
			const { theme, textSize, language } = await readSettings(values);
			const look = { theme, textSize, language };
			const draft = pending.moved?.draft;
			const page = pending.isOfKept && (await tabOfPage(pending));
			if (!page) return { words, draft: draft ?? '', keptIn: null, look };
			const kept = await keptFor(page, pending);
			return kept ? { words, draft: draft ?? kept.note, keptIn: kept.colour, look } : null;
		},
		keepNote: async (token, colour, note) => {
			const pending = await findOwn(token);
			const page = pending && (await tabOfPage(pending));
			if (!page) throw new Failure({ code: 'note-not-waiting' });
			const { id, passage, articleId } = pending;
			await noteColour(shelves, page, colour);
			if (pending.isOfKept) {
				if (!(await keptFor(page, pending))) throw new Failure({ code: 'highlight-gone' });
				if (pending.isMoved) await refuseMove(page, pending);
				const shelf = shelves.of(page);
				const others = pending.isMoved ? notesOfSame(await shelf.highlights(articleId), id, passage) : '';
				const joined = joinNotes(pending.joined ?? '', others);
				// known before it is done: asked again after a kill, the other highlights are there no more
				if (others !== '') await pendingNotes.set(tab, { ...pending, joined });
				const now = clock.now().toISOString();
				if (pending.isMoved) await shelf.movePassage(id, passage, now);
				changed(articleId, await shelf.changeHighlight(id, { colour, note: joinNotes(note, joined) }, now));
				return;
			}
			await saveHighlight(ports, page, { id, ...passage, colour, note }, articleId);
			await pendingNotes.set(tab, { ...pending, isKept: true });
		},
		deleteKept: async (token) => {
			const pending = await findOwn(token);
			const page = pending?.isOfKept && (await tabOfPage(pending));
			// of this article, and no other's
			const kept = page && (await keptFor(page, pending));
			if (!kept) return;
			// put aside first: what a killed worker has deleted can be put back
			await pendingNotes.set(tab, { ...pending, deleted: kept });
			changed(pending.articleId, await shelves.of(page).deleteHighlight(kept.id));
		},
		restoreKept: async (token) => {
			const pending = await findOwn(token);
			const page = pending?.deleted && (await tabOfPage(pending));
			if (!page || !pending.deleted) throw new Failure({ code: 'highlight-gone' });
			changed(pending.articleId, await shelves.of(page).keepHighlight(pending.deleted));
		},
		moveBound: async (token, edge, by) => {
			const pending = await findOwn(token);
			const page = pending?.isOfKept && !pending.deleted && (await tabOfPage(pending));
			if (!page || !(await keptFor(page, pending))) throw new Failure({ code: 'highlight-gone' });
			const passage = await pageIn(page.id).then((shown) => shown.moveBound(pending.id, edge, by));
			if (!passage) return null;
			await pendingNotes.set(tab, { ...pending, passage, isMoved: true });
			return passage.quote.exact;
		},
		readDragged: async (token) => {
			const pending = await findOwn(token);
			return pending?.dragged ? pending.passage.quote.exact : null;
		},
		undoDragged: async (token) => {
			const pending = await findOwn(token);
			const page = pending && (await tabOfPage(pending));
			if (!page) throw new Failure({ code: 'note-not-waiting' });
			return undoBounds(ports, tab, page, pending);
		},
		lostFocus: async (token) => {
			const pending = await findOwn(token);
			if (!pending || pending.moved) return false;
			const isStolen = await pageIn(tab.id).then((page) => page.returnFocus(token));
			// a window of ours is not private
			return isStolen && shelves.of(tab).mayOpenWindow;
		},
		// asked again, it is one window
		moveNote: (token, draft) =>
			pendingNotes.moves.run(`${tab.id} ${frame} ${token}`, async () => {
				const pending = await findOwn(token);
				if (!pending || pending.moved || !shelves.of(tab).mayOpenWindow) return;
				const isMoved = await pendingNotes.movedFrom(tab, (note) => note.token === token);
				if (!isMoved) await openNoteWindow(ports, tab, pending, draft);
				await pendingNotes.remove(tab.id);
				await pageIn(tab.id).then((page) => page.closeNote(token, false));
			}),
		closeNote: async (token) => {
			const pending = await findOwn(token);
			if (!pending) return;
			await pendingNotes.remove(tab.id);
			const page = await tabOfPage(pending);
			if (!page) return;
			// a worker killed after it had stored the passage has not painted it
			if (pending.isKept || pending.isMoved) await paintHighlights(ports, page).catch(() => {});
			await pageIn(page.id).then((shown) => shown.closeNote(token, pending.isKept === true));
		},
	};
}
