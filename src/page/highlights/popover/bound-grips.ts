import { EDGES, type Edge } from '../../../core/highlights/moved-bound.ts';
import { inSightOf, isRtl, viewOf } from './sight.ts';
import { touches } from './words-in-sight.ts';

/** What the reader draws to another place. */
export interface BoundDrag {
	/** Shows what it would be, to the word nearest to a point of the view. */
	moveTo(x: number, y: number): void;
	/** The reader has let go: what is shown is to be kept. Resolves when it is, or is as it was. */
	letGo(): Promise<void>;
	/** It is to be as it was. */
	giveUp(): void;
}

interface Grips {
	/** One at each end. */
	elements: HTMLElement[];
	/** Puts them where the passage is now. @param others what they may not lie over */
	place(others: DOMRect): void;
	/** Until what was drawn is kept. */
	isDragging(): boolean;
}

/** Of the part of a grip that is beyond its line, and from its bar to either side, in CSS pixels. What can be pressed is at least 24 wide. */
export const KNOB = 16;
const REACH = 14;
/** So near to the head or the foot of the view a drag scrolls the page, so far for each picture. */
const SCROLLS_AT = 36;
const SCROLLS_BY = 9;

export const GRIP_STYLES = `
.grip {
	all: initial;
	position: fixed;
	inline-size: ${2 * REACH}px;
	color: light-dark(#1f447f, #a3c2f5);
	cursor: ew-resize;
	touch-action: none;
	user-select: none;
}
.grip[hidden] { display: none; }
.grip::before, .grip::after { content: ""; position: absolute; box-sizing: border-box; background: currentColor; }
.grip::before { left: ${REACH - 1}px; width: 2px; }
.grip::after { left: ${REACH - 6}px; width: 12px; height: 12px; border: 1px solid light-dark(#fff, #191816); border-radius: 50%; }
.grip.start::before { top: 8px; bottom: 0; }
.grip.start::after { top: 4px; }
.grip.end::before { top: 0; bottom: 8px; }
.grip.end::after { bottom: 4px; }
@media (forced-colors: active) { .grip::before, .grip::after { forced-color-adjust: none; background: Highlight; border-color: Canvas; } }
`;

/**
 * Two grips at the ends of a passage, to draw either to other words with a mouse, a pen or a finger. They take no focus and are no stop of the Tab
 * key: by keyboard the buttons of the note do the same. Only the reader's own input counts.
 * @param rangeNow where the passage is shown now; null where the page does not have it
 * @param take begins to draw one; null where it cannot be moved
 */
export function drawGrips(
	document: Document,
	rangeNow: () => Range | null,
	take: (edge: Edge) => BoundDrag | null,
	signal: AbortSignal,
): Grips {
	let dragging: (BoundDrag & { stop: AbortController }) | null = null;
	const end = async (how: 'letGo' | 'giveUp'): Promise<void> => {
		const drag = dragging;
		// what is being kept is not given up
		if (!drag || drag.stop.signal.aborted) return;
		drag.stop.abort();
		await drag[how]();
		dragging = null;
	};
	const begin = (grip: HTMLElement, edge: Edge, first: PointerEvent): void => {
		const drag = dragging ? null : take(edge);
		if (!drag) return;
		const stop = new AbortController();
		dragging = { ...drag, stop };
		// the grip hangs above its line, or below
		const line = lineAt(rangeNow(), edge);
		const off = line ? (line.top + line.bottom) / 2 - first.clientY : 0;
		let at = first;
		const move = (): void => drag.moveTo(at.clientX, at.clientY + off);
		grip.setPointerCapture(first.pointerId);
		const on = (name: 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void): void =>
			grip.addEventListener(name, (event) => event.isTrusted && event.pointerId === first.pointerId && act(event), {
				signal: stop.signal,
			});
		on('pointermove', (event) => {
			at = event;
			move();
		});
		on('pointerup', () => void end('letGo'));
		on('pointercancel', () => void end('giveUp'));
		scrollAtEdges(document, () => at.clientY, move, stop.signal);
	};
	const grips = EDGES.map((edge) => {
		const grip = document.createElement('div');
		grip.classList.add('grip', edge);
		grip.setAttribute('aria-hidden', 'true');
		grip.addEventListener(
			'pointerdown',
			(event) => event.isTrusted && event.isPrimary && event.button === 0 && begin(grip, edge, event),
			{ signal },
		);
		// neither the focus nor a selection goes with it
		grip.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
		return { grip, edge };
	});
	signal.addEventListener('abort', () => void end('giveUp'), { once: true });
	return {
		elements: grips.map(({ grip }) => grip),
		isDragging: () => dragging !== null,
		place: (others) => {
			const range = rangeNow();
			for (const { grip, edge } of grips) {
				const box = range && boxOf(range, edge);
				const isOver = box && touches(box, others) && !dragging;
				grip.hidden = !box || Boolean(isOver);
				if (!box) continue;
				Object.assign(grip.style, { left: `${box.left}px`, top: `${box.top}px`, height: `${box.height}px` });
			}
		},
	};
}

/** The first line of a passage, or its last. */
function lineAt(range: Range | null, edge: Edge): DOMRect | undefined {
	const lines = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
	return edge === 'start' ? lines[0] : lines.at(-1);
}

/** Where a grip goes; null while that end is out of sight. */
function boxOf(range: Range, edge: Edge): DOMRect | null {
	const line = lineAt(range, edge);
	const node = edge === 'start' ? range.startContainer : range.endContainer;
	const { ownerDocument } = node;
	if (!line || !ownerDocument || !touches(line, inSightOf(node, viewOf(ownerDocument)))) return null;
	const isLeft = (edge === 'start') !== isRtl(node);
	const left = Math.round(isLeft ? line.left : line.right) - REACH;
	return new DOMRect(left, line.top - (edge === 'start' ? KNOB : 0), 2 * REACH, line.height + KNOB);
}

/** Scrolls while what is drawn is held at the head or the foot of the view. */
function scrollAtEdges(document: Document, y: () => number, scrolled: () => void, signal: AbortSignal): void {
	const view = document.defaultView;
	const step = (): void => {
		if (signal.aborted || !view) return;
		const by = y() < SCROLLS_AT ? -SCROLLS_BY : y() > view.innerHeight - SCROLLS_AT ? SCROLLS_BY : 0;
		if (by !== 0) {
			const before = view.scrollY;
			view.scrollBy({ top: by, behavior: 'instant' });
			if (view.scrollY !== before) scrolled();
		}
		view.requestAnimationFrame(step);
	};
	view?.requestAnimationFrame(step);
}
