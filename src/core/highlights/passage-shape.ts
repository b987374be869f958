import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { must } from '../shapes/must.ts';
import { beginningOfText, endOfText, textUpTo, wholeNumber } from '../shapes/parts.ts';

/**
 * What is kept around a passage is cut, nearest to it last. A passage that is only somewhat too long gets through, to be refused where it would
 * be stored, in words for the reader who selected it.
 */
export const quoteSelector = v.object({
	type: v.literal('TextQuoteSelector'),
	exact: textUpTo(10 * LIMITS.passage, 1),
	prefix: endOfText(LIMITS.context),
	suffix: beginningOfText(LIMITS.context),
});

export const positionSelector = v.pipe(
	v.object({ type: v.literal('TextPositionSelector'), start: wholeNumber(0), end: wholeNumber(0) }),
	v.check(({ start, end }) => start < end, must('span')),
);

/** How a page describes a passage. */
export const passageSelectors = v.object({ quote: quoteSelector, position: positionSelector });
