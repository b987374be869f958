import { LIMITS } from '../../core/limits.ts';
import { textUpTo } from '../../core/shapes/parts.ts';
import type { NoteToBackground } from '../note-to-background.ts';
import { colour, note } from './parts.ts';
import { type QuestionShapes, takes } from './taken.ts';

const token = ['token', textUpTo(LIMITS.id)] as const;
export const QUESTIONS_OF_NOTES: QuestionShapes<NoteToBackground> = {
	openNote: takes(token),
	deleteKept: takes(token),
	restoreKept: takes(token),
	keepNote: takes(token, ['colour', colour], ['note', note]),
	lostFocus: takes(token),
	moveNote: takes(token, ['draft', note]),
	closeNote: takes(token),
};
