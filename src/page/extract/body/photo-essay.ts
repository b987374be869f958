import { runningText, unlinkedWeight } from '../region/running-text.ts';

const CAPTION = 'figcaption, [class*="caption" i]';
const MOST_CAPTIONS = 500;
/** A lighter caption names what is seen and tells nothing. */
const LIGHTEST_CAPTION = 80;
const FEWEST_CAPTIONS = 3;

/**
 * The captions of a story told in pictures: several long ones below the headline, with more text than the paragraphs have. Elsewhere a
 * caption is none of the text.
 */
export function captionsOfEssay(heading: Element | null): Set<Element> {
	const region = heading?.closest('article') ?? heading?.closest('main, [role="main"]');
	if (!region) return new Set();
	const captions = [...region.querySelectorAll(CAPTION)].slice(0, MOST_CAPTIONS);
	const long = captions.filter((caption) => unlinkedWeight(caption) >= LIGHTEST_CAPTION);
	if (long.length < FEWEST_CAPTIONS) return new Set();
	const weight = long
		.filter((caption) => !long.some((other) => other !== caption && other.contains(caption)))
		.reduce((sum, caption) => sum + unlinkedWeight(caption), 0);
	const inParagraphs = [...region.querySelectorAll('p')]
		.filter((paragraph) => !paragraph.closest(CAPTION))
		.reduce((sum, paragraph) => sum + runningText(paragraph), 0);
	return new Set(weight > inParagraphs ? long : []);
}
