import { childrenOf } from '../../children-of.ts';
import { type DeclaredText, declaredTextOf } from '../body/declared-text.ts';
import { STREAMED_PART } from '../body/is-hidden.ts';
import { type Removal, removeElement } from './removal.ts';
import { runningParagraphs, runningText } from './running-text.ts';

const FEWEST_PARAGRAPHS = 2;
const SMALLEST_ARTICLE = 300;
/** Less is no text that could win or join. */
const SMALLEST_PART = 60;

/**
 * Takes out the text before and behind the `article` (or `main`) that holds the headline and the text: comments, other stories. What the metadata
 * declare as the article's stays, wherever it stands.
 */
export function dropOutside(heading: Element, declaredBody: string | null, removed: Removal[] | null): void {
	const declared = declaredTextOf(declaredBody);
	for (const article of [heading.closest('article'), heading.closest('main, [role="main"]')]) {
		if (!article) continue;
		const paragraphs = runningParagraphs(article);
		if (paragraphs.length < FEWEST_PARAGRAPHS || runningText(article) < SMALLEST_ARTICLE) continue;
		for (let around: Element | null = article; around && around.nodeName !== 'BODY'; around = around.parentElement)
			for (const part of [...childrenOf(around.parentElement)])
				if (part !== around && isText(part, declared)) removeElement(part, 'outside-article', removed);
	}
}

/** Whether a part has text that could win or join, and that the metadata do not declare as the article's. */
function isText(part: Element, declared: DeclaredText | null): boolean {
	if (STREAMED_PART.test(part.id) || runningText(part) < SMALLEST_PART) return false;
	const texts = runningParagraphs(part);
	return !declared || !(texts.length ? texts : [part]).some((text) => declared.includes(text.textContent ?? ''));
}
