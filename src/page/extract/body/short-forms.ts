import { textWeight } from '../../../core/metadata/text-weight.ts';
import { isAfter } from '../region/running-text.ts';
import type { BodyHints } from './body-hints.ts';
import { opensByline } from './opens-byline.ts';
import { type PageBlock, weightOf } from './page-block.ts';
import { isPrompt } from './prompts.ts';

/** With less text than this a page's paragraphs may be short ones: a flash, an interview, lines of Chinese. */
const SMALL_TEXT = 300;
/** Lines that weigh so many times what was found are the text. */
const CLEARLY_MORE = 1.5;
const LIGHTEST_LINE = 8;
const FEWEST_LINES = 4;
/** Lines that no metadata call an article weigh so much. */
const SMALLEST_UNDECLARED = 250;
/** What metadata call an article is one from so much on. */
const SMALLEST_DECLARED = 30;
const SENTENCE = /[.!?…。！？」』)）”"»:：]$/;
/** Share of the lines that are sentences. */
const SENTENCES = 0.5;
const PUBLICATION_LINE = /^(?:posted|published|updated|last updated)\b/iu;

/**
 * The text of a page whose paragraphs are too short to be told from labels: the lines below the headline, where the metadata call the
 * page an article or where the lines are many and most of them sentences.
 * @param found what was chosen by the weight of paragraphs
 * @returns null where what was found is the better text
 */
export function chooseShortForm(
	blocks: readonly PageBlock[],
	found: readonly PageBlock[],
	{ hints, heading }: { hints: BodyHints; heading: Element | null },
): PageBlock[] | null {
	if (!heading || weightOf(found) >= SMALL_TEXT) return null;
	const region = heading.closest('article, main') ?? heading.parentElement;
	if (!region) return null;
	const lines = blocks.filter((block) => isLine(block, region, heading));
	const weight = weightOf(lines.filter((line) => line.kind !== 'heading'));
	if (weight < CLEARLY_MORE * weightOf(found) || weight < SMALLEST_DECLARED) return null;
	const text = lines.filter((line) => line.kind !== 'heading');
	const sentences = text.filter(({ text: line }) => SENTENCE.test(line) || textWeight(line) > 1.8 * line.length).length;
	if (sentences < SENTENCES * text.length) return null;
	const isEnough = hints.isDeclared || (text.length >= FEWEST_LINES && weight >= SMALLEST_UNDECLARED);
	return isEnough ? lines : null;
}

function isLine(block: PageBlock, region: Element, heading: Element): boolean {
	return (
		region.contains(block.element) &&
		(isAfter(block.element, heading) || block.element === region) &&
		block.linked < block.text.length / 2 &&
		textWeight(block.text) >= LIGHTEST_LINE &&
		!opensByline(block.text) &&
		!PUBLICATION_LINE.test(block.text) &&
		!block.element.closest('header, form, time, footer, figcaption') &&
		!isPrompt(block)
	);
}
