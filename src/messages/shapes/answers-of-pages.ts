import * as v from 'valibot';
import { extractedArticle } from '../../core/article-shape.ts';
import { passageSelectors } from '../../core/highlights/passage-shape.ts';
import { LIMITS } from '../../core/limits.ts';
import { flag, type Shape, soundOf, textCutAt, webAddress, wholeNumber } from '../../core/shapes/parts.ts';
import type { BackgroundToPage } from '../background-to-page.ts';
import { anchors } from './parts.ts';

type AnswerShapes<Contract> = {
	[Name in keyof Contract]: Contract[Name] extends (...args: never[]) => infer Answer ? Shape<Answer> : never;
};

/** Of a method that answers nothing. */
const nothing: Shape<void> = v.pipe(
	v.unknown(),
	v.transform(() => undefined),
);

export const ANSWERS_OF_PAGES: AnswerShapes<BackgroundToPage> = {
	extractArticle: v.nullable(extractedArticle),
	isCovered: flag,
	showPassages: v.nullable(wholeNumber(0)),
	describePassages: v.nullable(passageSelectors),
	describeSelection: v.nullable(passageSelectors),
	moveBound: v.nullable(passageSelectors),
	isOnArticle: flag,
	keepSelection: flag,
	paintHighlights: anchors,
	openNote: flag,
	returnFocus: flag,
	closeNote: nothing,
	paintOnly: nothing,
	revealHighlight: flag,
	findFeedLinks: soundOf(v.object({ url: webAddress, title: textCutAt(LIMITS.feedTitle) }), LIMITS.links),
};
