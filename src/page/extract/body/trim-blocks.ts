import type { BodyHints } from './body-hints.ts';
import { signatureOf } from './choose-blocks.ts';
import type { PageBlock } from './page-block.ts';
import { isPrompt, isSectionAfterArticle } from './prompts.ts';

/** A block whose text stands in links by more than this share is a list of links or a teaser. */
const MOSTLY_LINKS = 0.75;
/** After a heading like "More on this" less than this share of the text may follow for it to end the article. */
const REMAINDER = 0.2;

/** A text of fewer letters and digits may stand in a page twice. */
const SHORTEST_REPEAT = 60;
/** Texts that differ among so many first letters and digits are different. */
const OPENING = 20;

/** A shorter block beside a standfirst is a label. */
const SHORTEST_PARAGRAPH = 80;
/** A standfirst stands among so many first blocks. */
const STANDFIRST_WITHIN = 4;

/** Takes out of the chosen blocks what stands among an article's paragraphs without being one: its own headline, prompts, teasers. */
export function trimBlocks(chosen: readonly PageBlock[], { headline, standfirst }: BodyHints): PageBlock[] {
	const headlineText = fold(headline);
	const standfirstText = fold(standfirst ?? '');
	const lists = listsOfText(chosen);
	let blocks = chosen.filter((block) => !isPrompt(block) && (lists.has(listOf(block)) || !isTeaser(block)));
	blocks = withoutRepeats(blocks);
	blocks = blocks.filter((block) => !headlineText || !isSame(block.text, headlineText));
	const isStandfirst = (block: PageBlock, index: number): boolean =>
		index < STANDFIRST_WITHIN &&
		standfirstText !== '' &&
		isSame(block.text, standfirstText) &&
		isSetApart(block, blocks) &&
		// a text of one paragraph is no standfirst
		blocks.some((other) => other !== block && other.text.length >= SHORTEST_PARAGRAPH);
	blocks = blocks.filter((block, index) => !isStandfirst(block, index));
	blocks = cutAtSection(blocks);
	return withoutEmptyHeadings(blocks);
}

/** A standfirst is set in a way of its own; a first paragraph that the metadata merely repeat is set like the others. */
function isSetApart(block: PageBlock, blocks: readonly PageBlock[]): boolean {
	const signature = signatureOf(block);
	return blocks.filter((other) => other !== block && signatureOf(other) === signature).length < 2;
}

function isTeaser(block: PageBlock): boolean {
	// a heading may be linked whole; without text of its own below it, it goes with the empty headings
	return (
		block.kind !== 'heading' &&
		block.element.nodeName !== 'TR' &&
		block.linked > MOSTLY_LINKS * block.text.length &&
		(block.kind !== 'paragraph' || block.text.length < 300)
	);
}

/** The outermost list a block stands in. */
function listOf({ element }: PageBlock): Element | null {
	let list: Element | null = null;
	for (let outer = element.closest('ul, ol'); outer; outer = outer.parentElement?.closest('ul, ol') ?? null)
		list = outer;
	return list;
}

/** Lists of links that are part of the text: between paragraphs of the container they stand in themselves. */
function listsOfText(blocks: readonly PageBlock[]): Set<Element | null> {
	const lists = new Set<Element | null>();
	let open: { list: Element; isAfterText: boolean } | null = null;
	let previous: PageBlock | null = null;
	for (const block of blocks) {
		if (open?.list.contains(block.element)) continue;
		if (open?.isAfterText && isBeside(block, open.list)) lists.add(open.list);
		const list = listOf(block);
		open = list && {
			list,
			isAfterText: previous !== null && isBeside(previous, list) && !isSectionAfterArticle(previous),
		};
		previous = block;
	}
	return lists;
}

/** Whether a block is text that stands in the same element as a list. */
function isBeside(block: PageBlock, list: Element): boolean {
	return block.element.parentElement === list.parentElement && !isTeaser(block) && !isPrompt(block);
}

/** Pages repeat a quotation as a pull quote and a text for print; the first stays. Few begin alike, so that few are folded whole. */
function withoutRepeats(blocks: PageBlock[]): PageBlock[] {
	const seen = new Map<string, { first: PageBlock; texts: Set<string> }>();
	return blocks.filter((block) => {
		if (block.text.length < SHORTEST_REPEAT) return true;
		const opening = fold(block.text.slice(0, 2 * OPENING)).slice(0, OPENING);
		const alike = seen.get(opening);
		if (!alike) {
			seen.set(opening, { first: block, texts: new Set() });
			return true;
		}
		if (alike.texts.size === 0) alike.texts.add(fold(alike.first.text));
		const text = fold(block.text);
		if (text.length >= SHORTEST_REPEAT && alike.texts.has(text)) return false;
		alike.texts.add(text);
		return true;
	});
}

function cutAtSection(blocks: PageBlock[]): PageBlock[] {
	const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
	let before = 0;
	for (const [index, block] of blocks.entries()) {
		if (isSectionAfterArticle(block) && total - before < REMAINDER * total) return blocks.slice(0, index);
		before += block.text.length;
	}
	return blocks;
}

/** A heading with nothing below it has lost its section. */
function withoutEmptyHeadings(blocks: PageBlock[]): PageBlock[] {
	return blocks.filter((block, index) => {
		if (block.kind !== 'heading') return true;
		const next = blocks[index + 1];
		return next !== undefined && (next.kind !== 'heading' || levelOf(next) > levelOf(block));
	});
}

function levelOf(block: PageBlock): number {
	const heading = block.element.closest('h1,h2,h3,h4,h5,h6');
	return Number(heading?.nodeName.slice(1) ?? 7);
}

/** Whether a text is a folded one when it is folded itself. One of over twice its length is not, without folding it. */
function isSame(text: string, folded: string): boolean {
	return text.length <= 2 * folded.length && fold(text) === folded;
}

function fold(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
