import * as v from 'valibot';
import { passageSelectors } from '../../core/highlights/passage-shape.ts';
import { LIMITS } from '../../core/limits.ts';
import { keyUpTo, type Shape, textUpTo, wholeNumber } from '../../core/shapes/parts.ts';
import { id, note } from '../../messages/shapes/parts.ts';
import { restoredHighlight } from '../../messages/shapes/restored-highlight.ts';
import type { PendingNote } from './pending-note.ts';

const yes = v.exactOptional(v.literal(true));

/** A note that waits in a tab as the session's store gives it back: an older version of the extension may have written it. */
export const pendingNote: Shape<PendingNote> = v.object({
	token: textUpTo(LIMITS.id, 1),
	id,
	passage: passageSelectors,
	articleId: keyUpTo(LIMITS.address),
	frame: v.nullable(textUpTo(LIMITS.id, 1)),
	isKept: yes,
	isOfKept: yes,
	isMoved: yes,
	dragged: v.exactOptional(v.object({ before: passageSelectors, undo: textUpTo(LIMITS.id), joined: note })),
	joined: v.exactOptional(note),
	deleted: v.exactOptional(restoredHighlight),
	moved: v.exactOptional(v.object({ from: wholeNumber(0), draft: note })),
});
