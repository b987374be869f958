/** The window that a note moves to when the page around its frame takes the keyboard. No page can open or frame it. */
import { openNote } from '../note/open-note.tsx';

void openNote(true);
