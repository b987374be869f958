import type { Deadline } from '../../../core/analyse/deadline.ts';
import type { BodyHints } from '../body/body-hints.ts';
import { dropOtherArticles } from '../body/drop-other-articles.ts';
import { dropCards, dropSlides } from './drop-cards.ts';
import { dropLabelledComments } from './drop-labelled-comments.ts';
import { dropNextArticles } from './drop-next-articles.ts';
import { dropOutside } from './drop-outside.ts';
import { dropThreads } from './drop-threads.ts';
import { findHeading } from './find-heading.ts';

/**
 * Cuts a copy down to the article's region: from its headline to the next headline, the comments, the cards. The paragraphs are chosen
 * from what is left.
 * @returns the heading that shows the headline; null where none does, and little is cut
 */
export function cutRegion(body: Element, hints: BodyHints, deadline: Deadline): Element | null {
	const { headline, declaredBody, removed } = hints;
	const heading = findHeading(body, headline);
	const steps = [
		() => dropOtherArticles(body, heading, removed),
		() => heading && dropNextArticles(body, heading, removed),
		() => dropLabelledComments(body, heading, removed),
		() => heading && dropThreads(body, heading, removed),
		() => heading && dropOutside(heading, declaredBody, removed),
		() => dropSlides(body, heading, removed),
		() => heading && dropCards(body, heading, removed),
	];
	for (const step of steps) if (!deadline.isOver()) step();
	return heading;
}
