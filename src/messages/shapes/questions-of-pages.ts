import * as v from 'valibot';
import { detection, saidOfPage } from '../../core/article-shape.ts';
import { passageSelectors } from '../../core/highlights/passage-shape.ts';
import { LIMITS } from '../../core/limits.ts';
import { INTERFACE_LANGUAGES } from '../../core/look/interface-language.ts';
import { beginningOfText, flag, oneOf, type Shape, textCutAt, textUpTo, wholeNumber } from '../../core/shapes/parts.ts';
import type { PageCheck, PageToBackground, SaidOfPage } from '../page-to-background.ts';
import { anchors, colour, id } from './parts.ts';
import { type QuestionShapes, takes } from './taken.ts';

const pageCheckParts = {
	url: beginningOfText(LIMITS.address),
	headline: textCutAt(2 * LIMITS.title),
	textLength: wholeNumber(0),
};

/** What the detector says of a page; the browser says which page it is. */
export const pageCheck: Shape<PageCheck> = v.object({
	...pageCheckParts,
	detection,
});

const saidCheck: Shape<SaidOfPage> = v.object({ ...pageCheckParts, detection: saidOfPage });

export const QUESTIONS_OF_PAGES: QuestionShapes<PageToBackground> = {
	pageChecked: takes(['check', saidCheck]),
	textArrived: takes(),
	saveHighlight: takes(['id', id], ['passage', passageSelectors], ['colour', colour]),
	readWords: takes(['known', v.nullable(oneOf(INTERFACE_LANGUAGES))]),
	isHandleOffered: takes(),
	offerNote: takes(['id', id], ['passage', passageSelectors], ['isStolen', flag]),
	offerKept: takes(['id', id], ['isStolen', flag]),
	keepBounds: takes(['token', textUpTo(LIMITS.id)], ['passage', passageSelectors]),
	highlightsPlaced: takes(['states', anchors]),
	paintingChanged: takes(['isPainting', flag]),
};
