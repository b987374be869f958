import { noteRemoval, type RemovalReason } from '../region/removal.ts';
import type { BodyHints } from './body-hints.ts';
import { isLinkedSentence } from './choose-blocks.ts';
import { opensByline } from './opens-byline.ts';
import { lengthOf, type PageBlock } from './page-block.ts';
import { isFiller, isPrompt, isSectionAfterArticle } from './prompts.ts';
import { signatureOf } from './signature-of.ts';
import { withoutOffers } from './without-offers.ts';

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
export function trimBlocks(chosen: readonly PageBlock[], { headline, standfirst, removed }: BodyHints): PageBlock[] {
	const headlineText = fold(headline);
	const standfirstText = fold(standfirst ?? '');
	const lists = listsOfText(chosen);
	let blocks: PageBlock[] = [...chosen];
	const keep = (next: PageBlock[], reason: RemovalReason): void => {
		if (removed && next.length < blocks.length) {
			const kept = new Set(next);
			for (const block of blocks) if (!kept.has(block)) noteRemoval(block.text, reason, removed);
		}
		blocks = next;
	};
	keep(
		blocks.filter((block) => !isPrompt(block) && !isCaption(block)),
		'prompt',
	);
	keep(withoutByline(blocks), 'prompt');
	keep(withoutFiller(blocks), 'prompt');
	keep(withoutOffers(blocks), 'offer');
	keep(
		blocks.filter((block, index) => lists.has(listOf(block)) || !isTeaser(block) || isBetweenText(blocks, index)),
		'teaser',
	);
	keep(withoutRepeats(blocks), 'repeated');
	keep(withoutPullQuotes(blocks), 'repeated');
	keep(
		blocks.filter((block) => !headlineText || !isSame(block.text, headlineText)),
		'headline',
	);
	const isStandfirst = (block: PageBlock, index: number): boolean =>
		index < STANDFIRST_WITHIN &&
		standfirstText !== '' &&
		isSame(block.text, standfirstText) &&
		isSetApart(block, blocks) &&
		// a text of one paragraph is no standfirst
		blocks.some((other) => other !== block && other.text.length >= SHORTEST_PARAGRAPH);
	keep(
		blocks.filter((block, index) => !isStandfirst(block, index)),
		'standfirst',
	);
	keep(cutAtSection(blocks), 'after-article');
	keep(withoutEmptyHeadings(blocks), 'empty-heading');
	return blocks;
}

/** A template's Latin among words of the article. A page of nothing else is a text about it, or a test. */
function withoutFiller(blocks: PageBlock[]): PageBlock[] {
	const opensFiller = (block: PageBlock): boolean => /^lorem ipsum dolor\b/i.test(block.text);
	const hasWords = blocks.some(({ text }) => text.length >= SHORTEST_PARAGRAPH && !isFiller(text));
	return hasWords ? blocks.filter((block) => !opensFiller(block)) : blocks;
}

const LONGEST_BYLINE = 80;
/** "11 March 2026", "March 11, 2026, 6:05 pm", "Wednesday, 11. März 2026". */
const DATE_LINE =
	/^(?:\p{L}+,? )?(?:\d{1,2}\.?(?: de)? \p{L}{3,12}\.?(?: de)?,? \d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:[,·|\s-]+(?:\w+ )?\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4}| uhr)?)?$/iu;

/** What stands above the first paragraph and only says who wrote it and when. */
function withoutByline(blocks: PageBlock[]): PageBlock[] {
	const first = blocks.findIndex((block) => block.text.length >= LONGEST_BYLINE);
	return blocks.filter(
		({ text, kind }, index) => index >= first || kind !== 'paragraph' || !(opensByline(text) || DATE_LINE.test(text)),
	);
}

const LONGEST_CAPTION = 300;

/** What stands in a figure beside no table, quotation or list, and is not marked as a caption that was kept, is said of its picture. */
function isCaption({ element, text, kind }: PageBlock): boolean {
	return (
		kind === 'paragraph' &&
		text.length < LONGEST_CAPTION &&
		element.nodeName !== 'TR' &&
		element.closest('figure') !== null &&
		element.closest('table, blockquote, pre, figcaption, [class*="caption" i]') === null
	);
}

/** A paragraph in links is text where its neighbours are and it is set as they are, or ends in words of its own. */
function isBetweenText(blocks: readonly PageBlock[], index: number): boolean {
	const block = blocks[index];
	if (block?.kind !== 'paragraph') return false;
	const text = (from: number, step: 1 | -1): PageBlock | undefined => {
		const next = blocks[from + step];
		// a section may have one paragraph
		return next?.kind === 'heading' && next.linked === 0 ? blocks[from + 2 * step] : next;
	};
	const near = [text(index, -1), text(index, 1)].filter((other) => other?.kind === 'paragraph');
	const isAlike = near.some(
		(other) => other && signatureOf(other) === signatureOf(block) && other.linked < other.text.length / 2,
	);
	if (!isAlike) return false;
	return isLinkedSentence(block) || (block.linked < block.text.length - 1 && /[.。…]["”»)]?$/.test(block.text));
}

const SHORTEST_QUOTE = 25;
const PULL_NAME = /pull|quote|callout|highlight/i;

/** A passage that is set apart and that a paragraph of the text has word for word is shown twice. */
function withoutPullQuotes(blocks: PageBlock[]): PageBlock[] {
	let whole: string | null = null;
	return blocks.filter((block) => {
		const name = `${block.element.getAttribute('class') ?? ''} ${block.element.parentElement?.getAttribute('class') ?? ''}`;
		if (block.text.length > 400 || !(block.kind === 'quote' || PULL_NAME.test(name))) return true;
		const own = fold(block.text);
		if (own.length < SHORTEST_QUOTE) return true;
		whole ??= blocks.map((other) => fold(other.text)).join('\n');
		const at = whole.indexOf(own);
		return at < 0 || whole.indexOf(own, at + 1) < 0;
	});
}

/**
 * A standfirst is set in a way of its own and apart from the text, or is called one. A first paragraph that the metadata merely repeat
 * stands among the others, whatever its initial is called.
 */
function isSetApart(block: PageBlock, blocks: readonly PageBlock[]): boolean {
	const signature = signatureOf(block);
	const others = blocks.filter((other) => other !== block && other.kind === 'paragraph');
	if (others.filter((other) => signatureOf(other) === signature).length > 1) return false;
	const { parentElement, nodeName } = block.element;
	const isAmong =
		others.filter((other) => other.element.parentElement === parentElement && other.element.nodeName === nodeName)
			.length > 1;
	return !isAmong || STANDFIRST_NAME.test(block.element.getAttribute('class') ?? '');
}

const STANDFIRST_NAME =
	/standfirst|lead[-_]?text|sub-?_?title|sub-?_?head|(?:^|[^a-z])(?:dek|deck|lede?|intro|summary|excerpt|abstract|chapo|entradilla|ingress|perex|vorspann|strapline)(?:$|[^a-z])/i;

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

const LONGEST_HEADING = 60;

function cutAtSection(blocks: PageBlock[]): PageBlock[] {
	const total = lengthOf(blocks);
	let before = 0;
	const headings = blocks.filter((block) => block.text.length < LONGEST_HEADING).map((block) => block.text);
	const isRepeated = (text: string): boolean => headings.indexOf(text) !== headings.lastIndexOf(text);
	for (const [index, block] of blocks.entries()) {
		// a list with such a heading in each part of the text ends none of them
		if (isSectionAfterArticle(block) && !isRepeated(block.text) && total - before < REMAINDER * total)
			return blocks.slice(0, index);
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
