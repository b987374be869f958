import { EDGES } from '../../core/highlights/moved-bound.ts';
import { LIMITS } from '../../core/limits.ts';
import { oneOf, textUpTo } from '../../core/shapes/parts.ts';
import type { NoteToBackground } from '../note-to-background.ts';
import { colour, note } from './parts.ts';
import { type QuestionShapes, takes } from './taken.ts';

const token = ['token', textUpTo(LIMITS.id)] as const;
export const QUESTIONS_OF_NOTES: QuestionShapes<NoteToBackground> = {
	openNote: takes(token),
	deleteKept: takes(token),
	restoreKept: takes(token),
	keepNote: takes(token, ['colour', colour], ['note', note]),
	moveBound: takes(token, ['edge', oneOf(EDGES)], ['by', oneOf([1, -1])]),
	readDragged: takes(token),
	undoDragged: takes(token),
	lostFocus: takes(token),
	moveNote: takes(token, ['draft', note]),
	closeNote: takes(token),
};
