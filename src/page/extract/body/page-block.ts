import type { Block } from '../../../core/article.ts';
import { textWeight } from '../../../core/metadata/text-weight.ts';

/** A paragraph-sized piece of a page's text, before it is decided whether it belongs to the article. */
export interface PageBlock {
	kind: Block['kind'];
	text: string;
	/** Of the copy; several blocks share it where line breaks part its text. */
	element: Element;
	/** Characters of `text` that stand in links. */
	linked: number;
}

/** Weight of the text of several blocks; see text-weight.ts. */
export function weightOf(blocks: readonly PageBlock[]): number {
	return blocks.reduce((sum, block) => sum + textWeight(block.text), 0);
}

/** Characters of the text of several blocks. */
export function lengthOf(blocks: readonly PageBlock[]): number {
	return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
