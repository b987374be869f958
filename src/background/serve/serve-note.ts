import { Failure } from '../../core/problem.ts';
import type { NoteToBackground } from '../../messages.ts';
import type { NoteFrame } from '../../platform/background-server.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { type PaintHighlightsPorts, paintHighlights } from '../highlights/paint-highlights.ts';
import { type SaveHighlightPorts, saveHighlight } from '../highlights/save-highlight.ts';
import type { PendingNote, PendingNotes } from '../state/pending-notes.ts';
import type { Pages } from '../state/ports.ts';
import { type ShownAddressPorts, shownAddress } from '../tabs/shown-address.ts';

export interface ServeNotePorts extends PaintHighlightsPorts, SaveHighlightPorts, ShownAddressPorts {
	pages: Pages;
	pendingNotes: PendingNotes;
}

/**
 * What the frame may ask in which the reader writes a note. A page may have put the frame there itself: without a passage that waits in
 * its tab, and the token that only our own script was given, it is told nothing; and it is opened once.
 */
export function serveNote(ports: ServeNotePorts, { tab, frame }: NoteFrame): Handlers<NoteToBackground> {
	const { pages, pendingNotes } = ports;
	const find = async (token: string): Promise<PendingNote | undefined> => {
		const pending = await pendingNotes.get(tab);
		return pending?.token === token ? pending : undefined;
	};
	const findOwn = async (token: string): Promise<PendingNote | undefined> => {
		const pending = await find(token);
		return pending?.frame === frame ? pending : undefined;
	};
	const pageAround = async () => pages.pageInTab(tab.id, await shownAddress(ports, tab.id));
	return {
		openNote: async (token) => {
			const pending = await find(token);
			// asked again by the same frame, whose worker was killed meanwhile, it is the same note
			if (!pending || (pending.frame !== null && pending.frame !== frame)) return null;
			await pendingNotes.set(tab, { ...pending, frame });
			return { words: pending.passage.quote.exact };
		},
		keepNote: async (token, colour, note) => {
			const pending = await findOwn(token);
			if (!pending) throw new Failure({ code: 'note-not-waiting' });
			const { id, passage, articleId } = pending;
			await saveHighlight(ports, tab, { id, ...passage, colour, note }, articleId);
			await pendingNotes.set(tab, { ...pending, isKept: true });
		},
		lostFocus: async (token) => {
			if (await findOwn(token)) await pageAround().then((page) => page.returnFocus(token));
		},
		closeNote: async (token) => {
			const pending = await findOwn(token);
			if (!pending) return;
			await pendingNotes.remove(tab.id);
			// a worker killed after it had stored the passage has not painted it
			if (pending.isKept) await paintHighlights(ports, tab).catch(() => {});
			await pageAround().then((page) => page.closeNote(token, pending.isKept === true));
		},
	};
}
