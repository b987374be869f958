import { viewOf } from './sight.ts';
import { linesInSight, touches } from './words-in-sight.ts';

/** A letter of a page's text. */
interface Letter {
	node: Text;
	/** Of its first code unit. */
	offset: number;
}

/** A line of a text node, and what of the node may stand on it. */
interface Line {
	node: Text;
	box: DOMRect;
}

/** Up and down counts so many times as much as along a line: a pointer beside a line means that line. */
const OFF_THE_LINE = 3;
/** So few letters are measured one by one. */
const FEW = 32;

/**
 * Finds the letter of the page's text in sight that is nearest to a point of the view, by where letters are drawn: what lies over them, and whether
 * they may be pressed, does not count. Where the lines are it keeps until `forget`.
 */
export function lettersInSight(document: Document): { near(x: number, y: number): Letter | null; forget(): void } {
	let lines: Line[] | null = null;
	const read = (): Line[] =>
		linesInSight(document, viewOf(document)).flatMap(({ node, box }) =>
			// the page's text is not that of its components' shadow trees
			node?.getRootNode() === document ? [{ node, box }] : [],
		);
	return {
		near: (x, y) => {
			lines ??= read();
			const line = nearest(lines, x, y);
			if (!line) return null;
			const letter = nearest(lettersOn(line), x, (line.box.top + line.box.bottom) / 2);
			return letter && { node: line.node, offset: letter.offset };
		},
		forget: () => {
			lines = null;
		},
	};
}

interface Measured {
	offset: number;
	box: DOMRect;
}

/** The letters of a node that stand on one of its lines, found by halves: a node may have a million. */
function lettersOn({ node, box: line }: Line): Measured[] {
	const found: Measured[] = [];
	const range = node.ownerDocument.createRange();
	const measure = (from: number, to: number): void => {
		range.setStart(node, from);
		range.setEnd(node, to);
	};
	const look = (from: number, to: number): void => {
		measure(from, to);
		if (from >= to || !touches(range.getBoundingClientRect(), line)) return;
		if (to - from > FEW) {
			const middle = (from + to) >>> 1;
			look(from, middle);
			look(middle, to);
			return;
		}
		let offset = from;
		for (const letter of node.data.slice(from, to)) {
			measure(offset, offset + letter.length);
			if (/\S/.test(letter))
				for (const box of range.getClientRects()) if (touches(box, line)) found.push({ offset, box });
			offset += letter.length;
		}
	};
	look(0, node.data.length);
	return found;
}

function nearest<Thing extends { box: DOMRect }>(things: readonly Thing[], x: number, y: number): Thing | null {
	let best: Thing | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const thing of things) {
		const { left, right, top, bottom } = thing.box;
		const distance = Math.hypot(Math.max(left - x, 0, x - right), OFF_THE_LINE * Math.max(top - y, 0, y - bottom));
		if (distance >= least) continue;
		[best, least] = [thing, distance];
	}
	return best;
}
