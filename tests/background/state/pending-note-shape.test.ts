import { expect, test } from 'vitest';
import type { PendingNote } from '../../../src/background/state/pending-note.ts';
import { PendingNotes } from '../../../src/background/state/pending-notes.ts';
import { memoryStore } from '../../../tools/fakes/memory-store.ts';
import { sessionShelves } from '../../../tools/fakes/session-shelves.ts';
import { numberedHighlight } from '../../../tools/soak/numbered-highlight.ts';

const { quote, position } = numberedHighlight(1);
const note: PendingNote = {
	token: 'a1',
	id: 'kept-1',
	passage: { quote, position },
	articleId: 'harbour-chronicle.test/ships',
	frame: null,
};
const tab = { id: 3, isPrivate: false };

test.each<PendingNote>([
	note,
	{ ...note, frame: '7', isKept: true },
	{ ...note, isOfKept: true, deleted: numberedHighlight(1) },
	{ ...note, moved: { from: 2, draft: 'Ask the harbour master.' } },
])('a note that waits is read back as it was', async (pending) => {
	const notes = new PendingNotes(sessionShelves(memoryStore()));
	await notes.set(tab, pending);
	expect(await notes.get(tab)).toEqual(pending);
});

test.each<[string, unknown]>([
	['null', null],
	['text', 'note'],
	['without a token', { ...note, token: '' }],
	['whose passage is half', { ...note, passage: { quote } }],
	['whose passage ends before it begins', { ...note, passage: { quote, position: { ...position, end: 0 } } }],
	['whose highlight is none', { ...note, deleted: { id: 'kept-1' } }],
	['of no tab', { ...note, moved: { from: 'the first', draft: '' } }],
])('a note that is %s is as none, and the others are found', async (_, stored) => {
	const session = memoryStore();
	const notes = new PendingNotes(sessionShelves(session));
	await session.set('note:3', stored);
	await notes.set({ id: 4, isPrivate: false }, { ...note, moved: { from: 3, draft: '' } });
	expect(await notes.get(tab)).toBeUndefined();
	expect((await notes.movedFrom(tab, ({ id }) => id === note.id))?.token).toBe('a1');
});
