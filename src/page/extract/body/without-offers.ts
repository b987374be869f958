import { lengthOf, type PageBlock } from './page-block.ts';
import { isOffer } from './prompts.ts';
import { signatureOf } from './signature-of.ts';

/** An offer stands at the end of what may be read without it, its parts below each other. */
const OFFER_WITHIN = 4;
/** A box of an offer has a heading, a list of what one gets and buttons. */
const MOST_IN_BOX = 12;
/** A longer text is all of the article: what stands in it set as the rest is the author's. */
const LONGEST_STUB = 1_500;

/** What stands before an offer to subscribe, without the box that the offer stands in. */
export function withoutOffers(blocks: PageBlock[]): PageBlock[] {
	const isStub = lengthOf(blocks) < LONGEST_STUB;
	/** It stands near the end, or in a box that does. */
	const isLast = (index: number): boolean => {
		const box = blocks[index]?.element.parentElement;
		const isIn = ({ element }: PageBlock): boolean => box?.contains(element) === true;
		return (
			index >= blocks.length - OFFER_WITHIN || (blocks.slice(index + 1).every(isIn) && !blocks.slice(0, 1).some(isIn))
		);
	};
	const first = blocks.findIndex(
		(block, index) =>
			index >= blocks.length - MOST_IN_BOX &&
			index > 0 &&
			isOffer(block.text) &&
			isLast(index) &&
			(isStub || !isSetAsText(block, blocks)),
	);
	if (first < 0) return blocks;
	const box = blocks[first]?.element.parentElement;
	const boxed = blocks.filter((block) => box?.contains(block.element));
	const isSmall = boxed.length <= MOST_IN_BOX && lengthOf(boxed) < lengthOf(blocks) / 2;
	// what stands in the offer's own box is part of it
	const isInBox = (block: PageBlock): boolean => isSmall && boxed.includes(block);
	return blocks.filter(
		(block, index) => index < first - OFFER_WITHIN || (!isInBox(block) && !(index >= first && isOffer(block.text))),
	);
}

/** Whether a block is set as most of the text is, in the same element. */
function isSetAsText(block: PageBlock, blocks: readonly PageBlock[]): boolean {
	const signature = signatureOf(block);
	const alike = blocks.filter(
		(other) => other.element.parentElement === block.element.parentElement && signatureOf(other) === signature,
	);
	return alike.length > OFFER_WITHIN;
}
