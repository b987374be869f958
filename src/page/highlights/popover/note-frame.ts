import type { Edge } from '../../../core/highlights/moved-bound.ts';
import { type BoundDrag, drawGrips, GRIP_STYLES, KNOB } from './bound-grips.ts';
import { floatBeside } from './floating-host.ts';
import { keepFocus } from './keep-focus.ts';
import { placeBeside } from './place-beside.ts';

const STYLES = `
:host {
	inline-size: min(300px, calc(100vw - 16px)) !important;
	block-size: min(244px, calc(100vh - 16px)) !important;
}
dialog {
	all: initial;
	position: fixed;
	top: var(--top);
	left: var(--left);
	display: block;
	color-scheme: light dark;
}
dialog::backdrop { background: none; }
iframe {
	all: initial;
	box-sizing: border-box;
	display: block;
	inline-size: min(300px, calc(100vw - 16px));
	block-size: min(244px, calc(100vh - 16px));
	border: 1px solid light-dark(#8a8376, #857e72);
	border-radius: 8px;
	background: light-dark(#fbfaf7, #191816);
	box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
}
dialog.is-dragging iframe { block-size: min(243px, calc(100vh - 17px)); opacity: 0.3; }
${GRIP_STYLES}
`;

/** How often it is seen to where the ends of the passage are, in milliseconds: the page may be laid out anew, and the note moves them. */
const FOLLOWS = 100;

/** A frame that is open. */
export interface NoteFrame {
	/** Takes it away. */
	close(): void;
	focus(): void;
	/** The frame has lost the focus: gives it back, unless it was the reader who took it. True where the page hears what is typed. */
	returnFocus(): Promise<boolean>;
}

export interface NoteFrameEvents {
	/** What the frame is called. */
	title: string;
	/** The frame is gone. */
	onClose(): void;
	/** Of a passage that is kept: its ends can be drawn elsewhere. */
	bounds?: MovableBounds;
}

export interface MovableBounds {
	/** Where the passage is shown now; null where the page does not have it. */
	rangeNow(): Range | null;
	/** Begins to draw an end. Null where it cannot be. */
	take(edge: Edge): BoundDrag | null;
}

/**
 * Puts a frame of the extension beside a passage, in which the reader writes. The page can neither look into it nor type into it. It
 * stands in a modal dialogue: nothing of the page can take the focus while it is open.
 * @param address of the frame's page, which the page around it must not learn
 */
export function showNoteFrame(document: Document, range: Range, address: string, events: NoteFrameEvents): NoteFrame {
	const stop = new AbortController();
	const { signal } = stop;
	const focusedBefore = document.activeElement;
	const frame = document.createElement('iframe');
	// else a page that isolates itself refuses the frame, and is told its address with the refusal
	Object.assign(frame, { credentialless: true });
	frame.allow = 'clipboard-write';
	frame.title = events.title;
	frame.setAttribute('scrolling', 'no');
	frame.src = address;
	const dialog = document.createElement('dialog');
	dialog.setAttribute('aria-label', frame.title);
	dialog.append(frame);
	const { bounds } = events;
	const passage = () => bounds?.rangeNow() ?? range;
	const { host, place } = floatBeside(
		document,
		range,
		{ styles: STYLES, content: dialog, spotFor: (box) => placeBeside(box, passage(), bounds && KNOB + 4) },
		signal,
	);
	const close = (): void => {
		if (signal.aborted) return;
		const hadFocus = document.activeElement === host;
		stop.abort();
		if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
		events.onClose();
	};
	dialog.showModal();
	// the browser's own way out of a dialogue: Escape, or a phone's gesture
	dialog.addEventListener('cancel', (event) => event.isTrusted && close(), { signal });
	const focus = (): void => frame.focus({ preventScroll: true });
	frame.addEventListener('load', focus, { signal });
	if (bounds) addGrips(document, bounds, { dialog, frame, place, focus }, signal);
	return { close, focus, returnFocus: keepFocus(document, { host, dialog, frame, close }, signal) };
}

function addGrips(
	document: Document,
	{ rangeNow, take }: MovableBounds,
	{ dialog, frame, place, focus }: { dialog: HTMLElement; frame: Element; place: () => void; focus: () => void },
	signal: AbortSignal,
): void {
	const grips = drawGrips(
		document,
		rangeNow,
		(edge) => {
			const drag = take(edge);
			// the note keeps the keys: Escape there gives up both
			if (drag) focus();
			return drag;
		},
		signal,
	);
	let beside = '';
	const follow = (): void => {
		const isDragging = grips.isDragging();
		dialog.classList.toggle('is-dragging', isDragging);
		const { top = 0, bottom = 0, left = 0 } = rangeNow()?.getBoundingClientRect() ?? {};
		const now = `${top} ${bottom} ${left}`;
		if (now !== beside && !isDragging) {
			beside = now;
			place();
		}
		grips.place(frame.getBoundingClientRect());
	};
	dialog.append(...grips.elements);
	follow();
	const timer = setInterval(follow, FOLLOWS);
	dialog.addEventListener('pointermove', follow, { signal });
	document.addEventListener('scroll', follow, { signal, capture: true, passive: true });
	signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
