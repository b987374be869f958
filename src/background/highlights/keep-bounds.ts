import type { ArticleId } from '../../core/article.ts';
import type { Highlight, PassageSelectors } from '../../core/highlights/highlight.ts';
import { isSamePassage, joinNotes } from '../../core/highlights/same-passage.ts';
import { Failure } from '../../core/problem.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { PendingNote } from '../state/pending-note.ts';
import type { PendingNotes } from '../state/pending-notes.ts';
import type { Clock, Library } from '../state/ports.ts';
import { articleInTab } from '../tabs/article-in-tab.ts';
import { paintHighlights, paintInOpenTabs } from './paint-highlights.ts';
import { refuseLong, refuseOtherArticles, type SaveHighlightPorts } from './save-highlight.ts';

export interface KeepBoundsPorts extends SaveHighlightPorts {
	clock: Clock;
	library: Library;
	pendingNotes: PendingNotes;
}

/**
 * Gives the highlight whose note is open in a tab the passage that the reader has drawn there, painted before this resolves. Asked again with the same
 * passage it changes nothing.
 * @throws Failure where the note is open no more, or the passage may not be kept
 */
export async function keepBounds(
	ports: KeepBoundsPorts,
	tab: TabInfo,
	token: string,
	passage: PassageSelectors,
): Promise<void> {
	const pending = await ports.pendingNotes.get(tab);
	if (pending?.token !== token || !pending.isOfKept || pending.deleted) throw new Failure({ code: 'note-not-waiting' });
	const { id, articleId, isMoved: _, ...rest } = pending;
	const shelf = ports.shelves.of(tab);
	const all = await shelf.highlights(articleId);
	const kept = all.find((each) => each.id === id);
	if (!kept) throw new Failure({ code: 'highlight-gone' });
	if (!isSamePlace(kept, passage)) {
		refuseLong(passage);
		const found = await articleInTab(ports, tab);
		if (found?.id !== articleId) throw new Failure({ code: 'article-changed' });
		await refuseOtherArticles(ports, tab, found, passage);
		const joined = joinNotes(pending.joined ?? '', notesOfSame(all, id, passage));
		const moved = await shelf.movePassage(id, passage, ports.clock.now().toISOString());
		if (!moved) throw new Failure({ code: 'highlight-gone' });
		const { quote, position } = kept;
		const dragged = { before: { quote, position }, undo: moved.undo, joined: pending.joined ?? '' };
		await ports.pendingNotes.set(tab, { ...rest, id, articleId, passage, dragged, joined });
	}
	await changed(ports, tab, articleId);
}

/**
 * Takes back what the reader has drawn last. Answers the words that the highlight has then.
 * @param page the tab of the page that the highlight is on
 */
export async function undoBounds(
	ports: KeepBoundsPorts,
	tab: TabInfo,
	page: TabInfo,
	pending: PendingNote,
): Promise<string> {
	const { dragged, isMoved: _, ...rest } = pending;
	if (!dragged) throw new Failure({ code: 'highlight-gone' });
	const { before, undo, joined } = dragged;
	const done = await ports.shelves.of(page).undoChange(undo);
	if (done.length === 0) throw new Failure({ code: 'highlight-gone' });
	await ports.pendingNotes.set(tab, { ...rest, passage: before, joined });
	await changed(ports, page, pending.articleId);
	return before.quote.exact;
}

/** The notes of the other highlights that have a passage already: they go into the one that gets it. */
export function notesOfSame(all: readonly Highlight[], id: string, passage: PassageSelectors): string {
	const same = all.filter((other) => other.id !== id && isSamePassage(other, passage));
	return same.reduce((notes, { note }) => joinNotes(notes, note), '');
}

async function changed(ports: KeepBoundsPorts, tab: TabInfo, articleId: ArticleId): Promise<void> {
	ports.ui.tellInterface('storedChanged', 'highlights');
	await paintHighlights(ports, tab).catch(() => {});
	void paintInOpenTabs(ports, articleId);
}

function isSamePlace(a: Highlight, b: PassageSelectors): boolean {
	return a.quote.exact === b.quote.exact && a.position.start === b.position.start && a.position.end === b.position.end;
}
