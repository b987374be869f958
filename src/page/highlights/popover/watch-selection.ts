import { isSamePlace } from './same-place.ts';
import { selectedRange } from './selected-range.ts';

/** CSS pixels a pointer moves at least while it selects; a click trembles. */
const DRAG = 4;
/** A selection whose end no event tells of has ended when it is the same at three looks, so many milliseconds apart. */
const REST = 600;
/** And is given up after so many looks. */
const MOST_LOOKS = 20;
/** Keys that select while Shift is held. */
const SELECTS = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End|PageUp|PageDown)$/;

/**
 * Calls back when the reader has finished selecting a passage, with the mouse, a finger or the keyboard; once for a selection. What a
 * page selects by itself, and events it makes up, are none of the reader's; those it stops on their way are missed less the earlier we
 * hear them, so that it is listened at the window.
 */
export function watchSelection(document: Document, onSelected: (range: Range) => void, signal: AbortSignal): void {
	const view = document.defaultView ?? window;
	let last: Range | null = null;
	const check = () => {
		if (signal.aborted) return;
		const range = selectedRange(document);
		if (!range || (last && isSamePlace(range, last))) return;
		last = range;
		onSelected(range);
	};
	// the browser settles the selection after the event: a click into a selection clears it only then
	const checkSoon = () => setTimeout(check);
	const options = { signal, capture: true, passive: true };
	const listen = (names: string, listener: (event: Event) => void) => {
		for (const name of names.split(' '))
			view.addEventListener(name, (event) => event.isTrusted && isOnPage(document, event) && listener(event), options);
	};

	let pressed: { x: number; y: number; shift: boolean } | null = null;
	listen('pointerdown mousedown', (event) => {
		const { clientX, clientY, shiftKey } = event as MouseEvent;
		pressed ??= { x: clientX, y: clientY, shift: shiftKey };
	});
	listen('pointerup mouseup touchend', (event) => {
		const { clientX = 0, clientY = 0, detail, pointerType } = event as PointerEvent;
		const moved = pressed ? Math.hypot(clientX - pressed.x, clientY - pressed.y) : 0;
		const selects =
			moved > DRAG || detail > 1 || pressed?.shift || pointerType === 'touch' || event.type === 'touchend';
		if (event.type !== 'pointerup') pressed = null;
		if (selects) checkSoon();
	});

	let isSelectingByKey = false;
	listen('keydown', (event) => {
		const { key, shiftKey } = event as KeyboardEvent;
		if (shiftKey && SELECTS.test(key)) isSelectingByKey = true;
	});
	listen('keyup', (event) => {
		// selecting by key ends when Shift is let go; Ctrl+A selects everything, which is no passage
		if ((event as KeyboardEvent).key !== 'Shift' || !isSelectingByKey) return;
		isSelectingByKey = false;
		checkSoon();
	});

	// browsers start a selection with this where the reader does, and not where a script does; its end may be kept from us
	let resting: ReturnType<typeof setInterval> | undefined;
	const ended = () => clearInterval(resting);
	listen('pointerup mouseup touchend keyup', ended);
	listen('selectstart', () => {
		ended();
		let before: Range | null = null;
		let rests = 0;
		let looks = 0;
		resting = setInterval(() => {
			const now = selectedRange(document);
			rests = now && before && isSamePlace(now, before) ? rests + 1 : 0;
			before = now;
			if (rests >= 2) check();
			if (rests >= 2 || ++looks >= MOST_LOOKS) ended();
		}, REST);
	});
	signal.addEventListener('abort', ended, { once: true });
	document.addEventListener(
		'selectionchange',
		() => {
			if (document.getSelection()?.isCollapsed) last = null;
		},
		options,
	);
}

/** What we put into the page stands outside its body. */
function isOnPage(document: Document, { target }: Event): boolean {
	return (
		target === document ||
		target === document.documentElement ||
		(target instanceof Node && document.body?.contains(target) === true)
	);
}
