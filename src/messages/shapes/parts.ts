/** Shapes that methods of more than one contract take. */

import * as v from 'valibot';
import { HIGHLIGHT_COLOURS } from '../../core/highlights/highlight.ts';
import { LIMITS } from '../../core/limits.ts';
import { must } from '../../core/shapes/must.ts';
import { keyUpTo, oneOf, soundEntriesOf, textUpTo } from '../../core/shapes/parts.ts';

export const colour = oneOf(HIGHLIGHT_COLOURS);
/** Of a highlight: what a page's script, or the background, makes. */
export const id = v.pipe(keyUpTo(LIMITS.id), v.regex(/^[\w-]+$/, must('plain-name')));
/** One that is only somewhat too long gets through, to be refused where it would be stored, in words for the reader who wrote it. */
export const note = textUpTo(10 * LIMITS.note);
/** Where highlights were found, by their ids. */
export const anchors = soundEntriesOf(id, oneOf(['exact', 'moved', 'changed', 'lost']), LIMITS.highlightsOfPage);
