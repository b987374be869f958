import type { PassageSelectors } from '../../core/highlights/highlight.ts';
import { Failure } from '../../core/problem.ts';
import type { NoteOffer } from '../../messages/page-to-background.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { PendingNote } from '../state/pending-note.ts';
import type { PendingNotes } from '../state/pending-notes.ts';
import type { Pages, Tabs } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import type { Shelves } from '../state/shelves.ts';
import { type ShownAddressPorts, shownArticle } from '../tabs/shown-address.ts';
import { refuseLong, refuseOtherArticles } from './save-highlight.ts';

export interface NoteWindowPorts {
	pendingNotes: PendingNotes;
	tabs: Tabs;
}

export interface OfferNotePorts extends ShownAddressPorts, NoteWindowPorts {
	pages: Pages;
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
	const waiting = await offeredBefore(ports, tab, id, isStolen);
	if (waiting) return waiting;
	refuseLong(passage);
	const { articleId } = shown.record;
	const found = await ports.shelves.of(tab).findArticle(articleId);
	if (found) await refuseOtherArticles(ports, tab, found, passage);
	return open(ports, tab, { token: newToken(), id, passage, articleId, frame: null }, isStolen);
}

/** The offer of a passage that the page asks for once more: a worker that was killed had made it and not answered. */
async function offeredBefore(
	{ pendingNotes }: OfferNotePorts,
	tab: TabInfo,
	id: string,
	isStolen: boolean,
): Promise<NoteOffer | null> {
	const isIt = (note: PendingNote) => note.id === id && !note.isOfKept;
	const waiting = await pendingNotes.get(tab);
	if (waiting && isIt(waiting)) return { token: waiting.token, isInWindow: false };
	const moved = isStolen ? await pendingNotes.movedFrom(tab, isIt) : undefined;
	return moved ? { token: moved.token, isInWindow: true } : null;
}

/**
 * The reader opened a painted highlight: its colour and note wait to be changed.
 * @throws Failure where the article that the tab shows has no such highlight
 */
export async function offerKept(
	ports: OfferNotePorts,
	tab: TabInfo,
	id: string,
	isStolen: boolean,
): Promise<NoteOffer> {
	const shown = await shownArticle(ports, tab);
	const { articleId } = shown?.record ?? {};
	const kept = articleId && (await ports.shelves.of(tab).highlights(articleId)).find((each) => each.id === id);
	if (!kept) throw new Failure({ code: 'highlight-gone' });
	const { quote, position } = kept;
	const pending = {
		token: newToken(),
		id,
		passage: { quote, position },
		articleId,
		frame: null,
		isOfKept: true,
	} as const;
	return open(ports, tab, pending, isStolen, kept.note);
}

async function open(
	ports: OfferNotePorts,
	tab: TabInfo,
	pending: PendingNote,
	isStolen: boolean,
	draft = '',
): Promise<NoteOffer> {
	const isInWindow = isStolen && ports.shelves.of(tab).mayOpenWindow;
	if (isInWindow) await openNoteWindow(ports, tab, pending, draft);
	else await ports.pendingNotes.set(tab, pending);
	return { token: pending.token, isInWindow };
}

function newToken(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
