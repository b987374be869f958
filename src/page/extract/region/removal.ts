import { tidySpaces } from '../body/collect-blocks.ts';

/** Why a part of a page is not in the article's text. */
export type RemovalReason =
	| 'comments'
	| 'other-article'
	| 'outside-article'
	| 'cards'
	| 'slides'
	| 'named-furniture'
	| 'consent'
	| 'prompt'
	| 'offer'
	| 'teaser'
	| 'repeated'
	| 'headline'
	| 'standfirst'
	| 'after-article'
	| 'empty-heading';

export interface Removal {
	text: string;
	reason: RemovalReason;
}

/** Takes an element out of a copy and notes why, where somebody wants to know. */
export function removeElement(element: Element, reason: RemovalReason, removed: Removal[] | null): void {
	noteRemoval(element.textContent, reason, removed);
	element.remove();
}

export function noteRemoval(content: string | null, reason: RemovalReason, removed: Removal[] | null): void {
	const text = removed ? tidySpaces(content ?? '') : '';
	if (text) removed?.push({ text, reason });
}
