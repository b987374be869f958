import * as v from 'valibot';
import { LIMITS } from '../../core/limits.ts';
import { type Problem, problemFrom } from '../../core/problem.ts';
import { keyUpTo, type Shape, wholeNumber } from '../../core/shapes/parts.ts';
import { anchors } from '../../messages/shapes/parts.ts';
import { pageCheck } from '../../messages/shapes/questions-of-pages.ts';
import type { TabRecord } from './tab-record.ts';

/** What went wrong, by one of our codes. */
const toldProblem: Shape<Problem> = v.pipe(
	v.looseObject({ code: v.string() }),
	v.transform((told) => problemFrom(told)),
);

/** A tab's record as the session's store gives it back: an older version of the extension may have written it. */
export const tabRecord: Shape<TabRecord> = v.variant('state', [
	v.object({ state: v.picklist(['checking', 'looking', 'not-article', 'cannot-run']), check: pageCheck }),
	v.object({ state: v.literal('failed'), check: pageCheck, problem: toldProblem }),
	v.object({
		state: v.literal('article'),
		check: pageCheck,
		articleId: keyUpTo(LIMITS.address),
		anchors,
		shownMention: v.exactOptional(v.object({ actor: wholeNumber(0), index: wholeNumber(0) })),
	}),
]);
