import { Readability } from '@mozilla/readability';
import type { Deadline } from '../../../core/analyse/deadline.ts';
import type { PageBlock } from './page-block.ts';

/** Numbers the elements that hold blocks, so that they are known again in what Readability makes of its copy. */
const NUMBER = 'data-block';

/**
 * Asks Readability which blocks of the copy are the article's. It works on a copy of its own.
 * Empty where it finds no article, on pages so large that it would take too long, and when time is up.
 */
export function runReadability(copy: Document, blocks: readonly PageBlock[], deadline: Deadline): Set<PageBlock> {
	if (deadline.isOver() || copy.getElementsByTagName('a').length > MOST_LINKS || isTooCostly(copy.body))
		return new Set();
	blocks.forEach(({ element }, index) => {
		element.setAttribute(NUMBER, String(index));
	});
	const own = copy.cloneNode(true) as Document;
	own.head.append(knownAuthor(own));
	const result = new Readability<Element>(own, {
		keepClasses: true,
		disableJSONLD: true,
		// the shortest news items have two paragraphs
		charThreshold: 300,
		serializer: (content) => content as Element,
	}).parse();
	const kept = new Set<string | null>();
	for (const element of result?.content?.querySelectorAll(`[${NUMBER}]`) ?? []) kept.add(element.getAttribute(NUMBER));
	return new Set(blocks.filter(({ element }) => kept.has(element.getAttribute(NUMBER))));
}

/** With an author in the metadata Readability does not measure every element's text in search of a byline. */
function knownAuthor(document: Document): Element {
	const meta = document.createElement('meta');
	meta.name = 'author';
	meta.content = 'known';
	return meta;
}

/** Readability climbs from every element, compares siblings and cannot be stopped. A long article has some 2,000 elements. */
const MOST_ELEMENTS = 8_000;
/** It weighs links against each other. */
const MOST_LINKS = 1_500;
/** Elements times their depth. A long article has some 50,000. */
const HIGHEST_COST = 200_000;

function isTooCostly(body: Element): boolean {
	let cost = 0;
	let count = 0;
	let depth = 0;
	let node: Node | null = body.firstChild;
	while (node && node !== body) {
		if (node.nodeType === 1) {
			cost += depth + 1;
			count++;
		}
		if (cost > HIGHEST_COST || count > MOST_ELEMENTS) return true;
		if (node.firstChild) {
			node = node.firstChild;
			depth++;
			continue;
		}
		while (node && node !== body && !node.nextSibling) {
			node = node.parentNode;
			depth--;
		}
		node = node === body ? null : (node?.nextSibling ?? null);
	}
	return false;
}
