import { textWeight } from '../../core/facts/text-weight.ts';
import { ORIGINAL } from './copy-page.ts';
import { declaredTextOf } from './declared-text.ts';
import type { BodyHints } from './find-body.ts';
import type { PageBlock } from './page-block.ts';
import type { ReadableElements } from './run-readability.ts';

/** A lighter block is a label; see text-weight.ts. */
const LIGHTEST_PARAGRAPH = 80;
/** Where some container holds this many times what Readability chose, Readability chose the wrong one. */
const CLEARLY_MORE = 1.5;
/** The body's container holds this share of the chosen text; what stands outside is looked at twice. */
const CONTAINER_SHARE = 0.8;

/** Chooses the blocks of the article: Readability's, what it lost beside them, and none of what it swept in from elsewhere. */
export function chooseBlocks(blocks: readonly PageBlock[], readable: ReadableElements, hints: BodyHints): PageBlock[] {
	const long = blocks.filter(isRunningText);
	let chosen = new Set(blocks.filter((block) => readable.has(block.element.getAttribute(ORIGINAL) ?? '')));
	const densest = densestContainer(long);
	if (densest && densest.weight > CLEARLY_MORE * weightOf(long.filter((block) => chosen.has(block)))) {
		chosen = new Set(blocks.filter((block) => densest.element.contains(block.element)));
	}
	const declared = declaredTextOf(hints.declaredBody);
	if (declared) for (const block of long) if (declared.includes(block.text)) chosen.add(block);

	const container = commonContainer(long.filter((block) => chosen.has(block)));
	if (!container) return [];
	const signatures = new Set<string>();
	for (const block of long)
		if (chosen.has(block) && container.contains(block.element)) signatures.add(signatureOf(block));
	return blocks.filter((block, index) => {
		const isInside = container.contains(block.element);
		if (chosen.has(block))
			return isInside || signatures.has(signatureOf(block)) || Boolean(declared?.includes(block.text));
		if (!isInside) return false;
		if (block.kind === 'heading') return isFollowedByChosen(blocks, index, chosen);
		return isRunningText(block) && signatures.has(signatureOf(block));
	});
}

function isRunningText(block: PageBlock): boolean {
	return (
		block.kind !== 'heading' && textWeight(block.text) >= LIGHTEST_PARAGRAPH && block.linked < block.text.length / 2
	);
}

function weightOf(blocks: readonly PageBlock[]): number {
	return blocks.reduce((sum, block) => sum + textWeight(block.text), 0);
}

/** The element that most running text is near: its parent, or up to two levels above where the body is cut into wrappers. */
function densestContainer(long: readonly PageBlock[]): { element: Element; weight: number } | null {
	const weights = new Map<Element, number>();
	let best: { element: Element; weight: number } | null = null;
	for (const block of long) {
		const weight = textWeight(block.text);
		let element: Element | null = block.element.nodeName === 'P' ? block.element.parentElement : block.element;
		for (let level = 0; level < 3 && element && element.nodeName !== 'BODY'; level++, element = element.parentElement) {
			const sum = (weights.get(element) ?? 0) + weight;
			weights.set(element, sum);
			if (!best || sum > best.weight) best = { element, weight: sum };
		}
	}
	return best;
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
		if (weight < CONTAINER_SHARE * total) continue;
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

/** Paragraphs that are set alike are of one text. */
function signatureOf({ element }: PageBlock): string {
	const parent = element.parentElement;
	return `${element.nodeName}.${element.getAttribute('class') ?? ''} ${parent?.nodeName}.${parent?.getAttribute('class') ?? ''}`;
}

function isFollowedByChosen(blocks: readonly PageBlock[], index: number, chosen: ReadonlySet<PageBlock>): boolean {
	const next = blocks[index + 1];
	const heading = blocks[index];
	if (!next || !heading || next.kind === 'heading' || !chosen.has(next)) return false;
	const parent = heading.element.parentElement;
	return Boolean(parent?.contains(next.element) || parent?.parentElement?.contains(next.element));
}
