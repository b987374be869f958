import { openNote } from './open-note.tsx';

void openNote(false);
