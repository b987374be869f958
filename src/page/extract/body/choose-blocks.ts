import { textWeight } from '../../../core/metadata/text-weight.ts';
import { childrenOf } from '../../children-of.ts';
import { OF_MEDIA } from '../region/of-media.ts';
import type { BodyHints } from './body-hints.ts';
import { type DeclaredText, declaredTextOf } from './declared-text.ts';
import { type PageBlock, weightOf } from './page-block.ts';
import { partsOfBody } from './parts-of-body.ts';
import { signatureOf } from './signature-of.ts';

/** A lighter block is a label; see text-weight.ts. */
const LIGHTEST_PARAGRAPH = 80;
/** A lighter sentence in links may be a label with a full stop. */
const LIGHTEST_SENTENCE = 50;
/** Where some container holds this many times what Readability chose, Readability chose the wrong one. */
const CLEARLY_MORE = 1.5;
/** A container with fewer paragraphs is a note or a disclaimer, however long. */
const FEWEST_PARAGRAPHS = 3;
/** The body's container holds this share of the chosen text; what stands outside is looked at twice. */
const CONTAINER_SHARE = 0.8;

/** A paragraph amid the text that is set otherwise has less of its letters in links. */
const MOST_LINKED_OWN = 0.25;

/** More items between two paragraphs may be a list of something else. */
const WIDEST_GAP = 12;

/** Elements that are part of a text and never all of it. */
const PART_OF_TEXT = /^(?:UL|OL|LI|DL|DD|P|BLOCKQUOTE)$/;

/** One that covers more than this share is the whole text: what is set unlike all of it is not in the article. */
const COVERED_SHARE = 0.85;

/** Below this share of a page's running text the choice is widened to all that is set alike. */
const SMALL_SHARE = 0.6;

/** A signature is the body's where this share of the chosen text has it. */
const COMMON_SHARE = 0.15;
/** A declared text that covers less than this share of the found one is a part of it. */
const DECLARED_SHARE = 0.75;

/** Chooses the blocks of the article: Readability's, what it lost beside them, and none of what it swept in from elsewhere. */
export function chooseBlocks(
	blocks: readonly PageBlock[],
	readable: ReadonlySet<PageBlock>,
	{ hints, heading }: { hints: BodyHints; heading: Element | null },
): PageBlock[] {
	const long = blocks.filter(isRunningText);
	let chosen = new Set(readable);
	const densest = densestContainer(long);
	if (
		densest &&
		densest.blocks >= FEWEST_PARAGRAPHS &&
		densest.weight > CLEARLY_MORE * weightOf(long.filter((block) => chosen.has(block)))
	) {
		chosen = new Set(blocks.filter((block) => densest.element.contains(block.element)));
	}
	if (!long.some((block) => chosen.has(block))) chosen = new Set(heaviestAlike(long));
	const declared = declaredTextOf(hints.declaredBody);
	if (declared) for (const block of long) if (declared.includes(block.text)) chosen.add(block);
	const own = long.filter((block) => chosen.has(block));
	addAlike(long, chosen);

	const container = containerOf(
		long.filter((block) => chosen.has(block)),
		own,
	);
	if (!container) return [];
	const signatures = signaturesOf(long.filter((block) => chosen.has(block) && container.contains(block.element)));
	const parts = heading && partsOfBody(long, { container, chosen, heading, standfirst: hints.standfirst });
	const firstChosen = blocks.findIndex((block) => chosen.has(block));
	const lastChosen = blocks.findLastIndex((block) => chosen.has(block));
	const isAlike = (block: PageBlock): boolean => isRunningText(block) && signatures.has(signatureOf(block));
	const lists = new Set(blocks.filter((block) => chosen.has(block) || isAlike(block)).map(listAround));
	const sure = blocks.filter((block, index) => {
		const isInside = container.contains(block.element);
		if (chosen.has(block))
			return (
				isInside ||
				Boolean(parts?.has(block)) ||
				signatures.has(signatureOf(block)) ||
				Boolean(declared?.includes(block.text)) ||
				(isRunningText(block) && isAround(block, container))
			);
		if (parts?.has(block)) return true;
		if (!isInside) return false;
		if (isDataRow(block)) return index > firstChosen && index < lastChosen;
		if (block.kind === 'heading') return isFollowedByChosen(blocks, index, chosen);
		// a list is taken whole
		if (block.linked < block.text.length / 2 && lists.has(listAround(block) ?? undefined)) return true;
		if (index > firstChosen && index < lastChosen && isOwnText(block)) return true;
		return isAlike(block) || (isLinkedSentence(block) && signatures.has(signatureOf(block)));
	});
	const found = withShortBetween(blocks, sure);
	return declared ? withinDeclared(found, declared) : found;
}

/** With the short paragraphs and items that stand between two found paragraphs in one element and lead nowhere: "It gives you:", and what. */
function withShortBetween(blocks: readonly PageBlock[], found: readonly PageBlock[]): PageBlock[] {
	const whole = new Set(found);
	let parent: Element | null = null;
	let gap: PageBlock[] = [];
	for (const block of blocks) {
		const place = (listAround(block) ?? block.element).parentElement;
		if (block.kind === 'paragraph' && whole.has(block)) {
			if (place === parent && gap.length <= WIDEST_GAP) for (const each of gap) whole.add(each);
			parent = place;
			gap = [];
		} else if (place !== parent || !isShortText(block)) parent = null;
		else gap.push(block);
	}
	return blocks.filter((block) => whole.has(block));
}

/** A short paragraph or an item without a link: what is said of a picture, or a date, stands in an element of its own. */
function isShortText({ element, linked }: PageBlock): boolean {
	return linked === 0 && /^(?:P|LI)$/.test(element.nodeName);
}

/** A row of a table of data: several short cells, no links. */
function isDataRow({ element, linked }: PageBlock): boolean {
	if (element.nodeName !== 'TR' || linked > 0 || element.children.length < 2) return false;
	const table = element.closest('table');
	// all rows are asked for by the first one alone
	return table !== null && (table.querySelector('tr') !== element || table.querySelectorAll('tr').length > 1);
}

/** Whether a block stands beside a container or one of its wrappers: the part of a body before a paywall or an advertisement has none. */
function isAround(block: PageBlock, container: Element): boolean {
	const parent = block.element.parentElement;
	return parent !== null && !/^(?:BODY|MAIN)$/.test(parent.nodeName) && parent.contains(container);
}

/** Adds running text that is set like the chosen: a body in several wrappers has one kind of paragraph. */
function addAlike(long: readonly PageBlock[], chosen: Set<PageBlock>): void {
	const own = long.filter((block) => chosen.has(block));
	const weight = weightOf(own);
	const isNarrow = weight < SMALL_SHARE * weightOf(long);
	const weights = new Map<string, number>();
	for (const block of own) {
		const signature = signatureOf(block);
		weights.set(signature, (weights.get(signature) ?? 0) + textWeight(block.text));
	}
	for (const block of long) {
		const signature = signatureOf(block);
		const isCommon = (weights.get(signature) ?? 0) > COMMON_SHARE * weight;
		// a signature without any class is shared by paragraphs of all kinds
		if (isCommon && (isNarrow || /\.\S/.test(signature))) chosen.add(block);
	}
}

/** Without what stands before the first and after the last block of the text the metadata declares, where it declares nearly all. */
function withinDeclared(blocks: PageBlock[], declared: DeclaredText): PageBlock[] {
	const own = blocks.filter((block) => declared.includes(block.text));
	if (weightOf(own) < DECLARED_SHARE * weightOf(blocks)) return blocks;
	const isCovered = weightOf(own) > COVERED_SHARE * weightOf(blocks);
	const signatures = signaturesOf(own);
	const owned = new Set(own);
	const first = blocks.findIndex((block) => owned.has(block));
	const last = blocks.findLastIndex((block) => owned.has(block));
	return blocks.filter((block, index) => {
		if (index < first - (blocks[first - 1]?.kind === 'heading' ? 1 : 0) || index > last) return false;
		return !isCovered || block.kind === 'heading' || owned.has(block) || signatures.has(signatureOf(block));
	});
}

/** Whether a block in links is a sentence: headlines of other articles end without a full stop. */
export function isLinkedSentence({ text, kind }: PageBlock): boolean {
	return kind === 'paragraph' && textWeight(text) >= LIGHTEST_SENTENCE && /[.。…]["”»)]?$/.test(text);
}

function isRunningText(block: PageBlock): boolean {
	return (
		block.kind !== 'heading' && textWeight(block.text) >= LIGHTEST_PARAGRAPH && block.linked < block.text.length / 2
	);
}

/** Whether a paragraph amid the text is of it though it is set otherwise, in a box of figures or of a name: it leads nowhere. */
function isOwnText(block: PageBlock): boolean {
	const isAlone = block.kind === 'paragraph' && block.linked < MOST_LINKED_OWN * block.text.length;
	return isAlone && isRunningText(block) && !isBelowPicture(block.element);
}

/** Whether a paragraph is the only text of a picture's box: its caption. */
function isBelowPicture(paragraph: Element): boolean {
	const { parentElement: box } = paragraph;
	if (!box || !OF_MEDIA.test(box.getAttribute('class') ?? '')) return false;
	return [...childrenOf(box)].every(
		(other) => other === paragraph || textWeight(other.textContent ?? '') < LIGHTEST_PARAGRAPH,
	);
}

/** The running text set in one way that is the most: what is left to go by where no container holds several paragraphs. */
function heaviestAlike(long: readonly PageBlock[]): readonly PageBlock[] {
	const groups = new Map<string, PageBlock[]>();
	for (const block of long) {
		const signature = signatureOf(block);
		const group = groups.get(signature);
		if (group) group.push(block);
		else groups.set(signature, [block]);
	}
	let best: readonly PageBlock[] = [];
	for (const group of groups.values()) if (weightOf(group) > weightOf(best)) best = group;
	return best;
}

/** An element and the running text in it. */
interface Container {
	element: Element;
	weight: number;
	blocks: number;
}

/** The element that most running text is near: its parent, or up to two levels above where the body is cut into wrappers. */
function densestContainer(long: readonly PageBlock[]): Container | null {
	const containers = new Map<Element, Container>();
	let best: Container | null = null;
	for (const block of long) {
		const weight = textWeight(block.text);
		let element: Element | null = block.element.nodeName === 'P' ? block.element.parentElement : block.element;
		for (let level = 0; level < 3 && element && element.nodeName !== 'BODY'; level++, element = element.parentElement) {
			const container = containers.get(element) ?? { element, weight: 0, blocks: 0 };
			container.weight += weight;
			container.blocks++;
			containers.set(element, container);
			if (!best || container.weight > best.weight) best = container;
		}
	}
	return best;
}

/** The container of all chosen text, or of what was chosen first where what is merely set alike outweighs it elsewhere. */
function containerOf(long: readonly PageBlock[], own: readonly PageBlock[]): Element | null {
	const container = commonContainer(long);
	return own.some((block) => container?.contains(block.element)) ? container : commonContainer(own);
}

/** The deepest element that holds nearly all of the text. */
function commonContainer(long: readonly PageBlock[]): Element | null {
	const weights = new Map<Element, number>();
	let total = 0;
	for (const block of long) {
		const weight = textWeight(block.text);
		total += weight;
		for (let element: Element | null = block.element; element; element = element.parentElement) {
			weights.set(element, (weights.get(element) ?? 0) + weight);
		}
	}
	let container: Element | null = null;
	let depth = -1;
	for (const [element, weight] of weights) {
		if (weight < CONTAINER_SHARE * total || PART_OF_TEXT.test(element.nodeName)) continue;
		const own = depthOf(element);
		if (own > depth) [container, depth] = [element, own];
	}
	return container;
}

function depthOf(element: Element): number {
	let depth = 0;
	for (let parent = element.parentElement; parent; parent = parent.parentElement) depth++;
	return depth;
}

function signaturesOf(blocks: readonly PageBlock[]): Set<string> {
	return new Set(blocks.map(signatureOf));
}

/** The list that a running item stands in. */
function listAround(block: PageBlock): Element | null | undefined {
	return block.element.nodeName === 'LI' ? block.element.parentElement : null;
}

/** Whether a chosen block of the heading's own section follows soon. */
function isFollowedByChosen(blocks: readonly PageBlock[], index: number, chosen: ReadonlySet<PageBlock>): boolean {
	const section = blocks[index]?.element.parentElement;
	for (const next of blocks.slice(index + 1, index + 4)) {
		if (next.kind === 'heading') return false;
		if (chosen.has(next))
			return Boolean(section?.contains(next.element) || section?.parentElement?.contains(next.element));
	}
	return false;
}
