import type { Spot } from './floating-host.ts';
import { inSightOf, isRtl, viewOf } from './sight.ts';
import { coveredBy, touches, wordsInSight } from './words-in-sight.ts';

interface Size {
	width: number;
	height: number;
}

/** Between the handle and the edge of the view, and between it and any words, in CSS pixels. */
const EDGE = 4;
const AIR = 2;
/** Places are tried so far apart, and no further than so far above and below the line where the passage ends. */
const STEP = 6;
const REACH = 160;
/** A place above or below the line counts as so much further away than one beside it: the eye is on the line. */
const OFF_THE_LINE = 1.5;

/**
 * Where a handle goes beside the end of a passage: the nearest place where it covers no words and no control, in the margin of the column,
 * after a last line, between paragraphs; where there is none, the place where it covers least. The place is kept while the page scrolls.
 * @returns gives the place anew; null while nothing of the passage is in sight
 */
export function placeHandle(range: Range, size: Size): () => Spot | null {
	let kept: { line: number; top: number; left: number } | null = null;
	return () => {
		const document = range.startContainer.ownerDocument ?? (range.startContainer as Document);
		const view = viewOf(document);
		const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
		const lines = boxes.length > 0 ? boxes : [range.getBoundingClientRect()];
		const sight = inSightOf(range.endContainer, view);
		const line = lines.findLastIndex((box) => touches(box, sight));
		const end = lines[line];
		if (!end) return null;
		if (kept?.line === line) {
			const spot = { top: end.top + kept.top, left: end.left + kept.left };
			if (isWithin(spot, size, view)) return spot;
		}
		const spot = findSpot(document, { end, isRtl: isRtl(range.endContainer), view, size });
		kept = { line, top: spot.top - end.top, left: spot.left - end.left };
		return spot;
	};
}

function findSpot(
	document: Document,
	{ end, isRtl, view, size }: { end: DOMRect; isRtl: boolean; view: DOMRect; size: Size },
): Spot {
	const [top, bottom] = [end.top - REACH, end.bottom + REACH];
	const words = wordsInSight(document, new DOMRect(0, top, view.width, bottom - top));
	const at = { x: isRtl ? end.left : end.right, y: (end.top + end.bottom) / 2 };
	let best: { spot: Spot; covered: number; distance: number } | null = null;
	const consider = (spot: Spot, near: readonly DOMRect[]): void => {
		if (!isWithin(spot, size, view)) return;
		const x = spot.left + size.width / 2 - at.x;
		const y = (spot.top + size.height / 2 - at.y) * OFF_THE_LINE;
		const distance = Math.hypot(x, y);
		if (best?.covered === 0 && best.distance <= distance) return;
		const covered = coveredBy(withAir(spot, size), near);
		if (!best || covered < best.covered || (covered === best.covered && distance < best.distance))
			best = { spot, covered, distance };
	};
	const onLine = Math.round(at.y - size.height / 2);
	consider({ top: onLine, left: Math.round(isRtl ? at.x - size.width - EDGE : at.x + EDGE) }, words);
	for (let row = 0; row <= 2 * (REACH / STEP); row++) {
		const spot = { top: onLine + (row % 2 === 0 ? row / 2 : -(row + 1) / 2) * STEP, left: 0 };
		const across = new DOMRect(0, spot.top - AIR, view.width, size.height + 2 * AIR);
		const near = words.filter((word) => touches(word, across));
		for (let left = EDGE; left <= view.width - size.width - EDGE; left += STEP) consider({ ...spot, left }, near);
	}
	return (best as { spot: Spot } | null)?.spot ?? { top: EDGE, left: EDGE };
}

function withAir({ top, left }: Spot, { width, height }: Size): DOMRect {
	return new DOMRect(left - AIR, top - AIR, width + 2 * AIR, height + 2 * AIR);
}

function isWithin({ top, left }: Spot, { width, height }: Size, view: DOMRect): boolean {
	return top >= 0 && left >= 0 && top + height <= view.height && left + width <= view.width;
}
