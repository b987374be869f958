import type { NoteToBackground } from '../messages/note-to-background.ts';
import { askPatiently } from './ask-patiently.ts';
import { type Client, makeClient } from './rpc.ts';

/** The background, as the frame asks it in which the reader writes a note. */
export function connectNoteToBackground(): Client<NoteToBackground> {
	return makeClient<NoteToBackground>('background-for-note', askPatiently);
}
