import type { PassageSelectors } from '../../core/highlights/highlight.ts';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import type { NoteOffer } from '../../messages.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { PendingNote, PendingNotes } from '../state/pending-notes.ts';
import type { Tabs } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import type { Shelves } from '../state/shelves.ts';
import { type ShownAddressPorts, shownArticle } from '../tabs/shown-address.ts';

export interface NoteWindowPorts {
	pendingNotes: PendingNotes;
	tabs: Tabs;
}

export interface OfferNotePorts extends ShownAddressPorts, NoteWindowPorts {
	reading: Readings;
	shelves: Shelves;
}

/**
 * The reader pressed the handle beside a passage: it waits for its colour and note.
 * @param isStolen the page took the keyboard before: the note is written in a window
 * @throws Error with a sentence for the reader where it could not be kept anyway
 */
export async function offerNote(
	ports: OfferNotePorts,
	tab: TabInfo,
	id: string,
	passage: PassageSelectors,
	isStolen: boolean,
): Promise<NoteOffer> {
	// an article that is being read is waited for
	await ports.reading.get(tab.id);
	const shown = await shownArticle(ports, tab);
	if (!shown) throw new Failure({ code: 'not-an-article' });
	const { length } = passage.quote.exact;
	if (length > LIMITS.passage) throw new Failure({ code: 'passage-longer', values: { most: LIMITS.passage, length } });
	const token = [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	const pending = { token, id, passage, articleId: shown.record.articleId, frame: null };
	const isInWindow = isStolen && ports.shelves.of(tab).mayOpenWindow;
	if (isInWindow) await openNoteWindow(ports, tab, pending, '');
	else await ports.pendingNotes.set(tab, pending);
	return { token, isInWindow };
}

/** Lets a note of a tab's page be written in a window of ours. Not of a private tab: the window would not be private. */
export async function openNoteWindow(
	{ tabs, pendingNotes }: NoteWindowPorts,
	from: TabInfo,
	pending: PendingNote,
	draft: string,
): Promise<void> {
	const tab = await tabs.openNoteWindow(pending.token, from.windowId);
	await pendingNotes.set(tab, { ...pending, frame: null, moved: { from: from.id, draft } });
}
