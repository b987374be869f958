import { hearTypingFirst } from './hear-typing.ts';

/** Milliseconds after the reader's last press during which the focus may leave the frame because of it. */
const BY_READER = 1_000;
/** Milliseconds within which the window tells of a focus that we moved ourselves. */
const ECHO = 40;
/** Milliseconds after the reader has come back from another window within which a lost focus is no theft. */
const COMES_BACK = 500;
/** Milliseconds after a lost focus until it is known whether the reader has gone to another tab. */
const SETTLES = 50;
/** So often in a row nothing of this window must have the focus for the reader to be elsewhere: it has none for moments when it changes hands. */
const ASKED_AWAY = 5;
/** How often it is asked who has the focus, in milliseconds: a page can keep events from us. */
const ASK_EVERY = 20;

/** A frame in a modal dialogue, within a closed shadow tree of the page. */
export interface ModalFrame {
	host: Element;
	dialog: HTMLDialogElement;
	frame: HTMLIFrameElement;
	/** Takes it away. */
	close(): void;
}

/**
 * Gives the focus back to a frame where the page took it and not the reader, and lets nobody hear what the reader types meanwhile.
 * @returns to be called when the frame has lost the focus: whether the page has taken it and hears what is typed before we do
 */
export function keepFocus(
	document: Document,
	{ host, dialog, frame, close }: ModalFrame,
	signal: AbortSignal,
): () => Promise<boolean> {
	const view = document.defaultView ?? window;
	let isInFrame = false;
	let byReader = Number.NEGATIVE_INFINITY;
	let returnedAt = Number.NEGATIVE_INFINITY;
	let isStolen = false;
	const isReaderHere = watchPresence(document, signal);
	const isByReader = () => performance.now() - byReader < BY_READER;
	const noteTheft = () => {
		if (isReaderHere()) isStolen = true;
	};
	/** Where the page has taken it out, nobody can write in it or close it. */
	const isGone = () => {
		if (!host.isConnected) close();
		return !host.isConnected;
	};
	const check = () => {
		if (isGone()) return;
		const isHere = document.activeElement === host;
		if (isHere) isInFrame = true;
		if (isHere || !isInFrame || !document.hasFocus()) return;
		if (isByReader()) {
			isInFrame = false;
			return;
		}
		noteTheft();
		frame.focus({ preventScroll: true });
		if (document.activeElement === host) return;
		// the page has put a dialogue of its own over ours, which may be the only one with the focus
		dialog.close();
		dialog.showModal();
		frame.focus({ preventScroll: true });
	};
	/** The page focused its window: the frame is still its active element, and has the keys no more. */
	const returnFocus = () => {
		const now = performance.now();
		// what it does here comes back as an event
		if (!isInFrame || isByReader() || now - returnedAt < ECHO || document.activeElement !== host) return;
		returnedAt = now;
		if (document.hasFocus()) noteTheft();
		frame.blur();
		frame.focus({ preventScroll: true });
	};
	/** The reader writes the note, and the page has the keys. */
	const swallow = (event: Event) => {
		if (!event.isTrusted || !isInFrame || isGone()) return;
		event.stopImmediatePropagation();
		event.preventDefault();
		if (event instanceof KeyboardEvent && event.key === 'Escape') close();
		else returnFocus();
	};
	const notePress = (event: Event) => {
		if (event.isTrusted) byReader = performance.now();
	};
	const options = { signal, capture: true };
	for (const name of ['pointerdown', 'mousedown'] as const) {
		view.addEventListener(name, notePress, options);
		// a press on what stands in the dialogue leaves nothing
		dialog.addEventListener(
			name,
			(event) => {
				if (event.target !== dialog) byReader = Number.NEGATIVE_INFINITY;
			},
			{ signal },
		);
	}
	for (const name of ['focus', 'focusin', 'blur'] as const) view.addEventListener(name, check, options);
	// before a page that takes the focus all the time can have taken it
	frame.addEventListener('load', check, { signal });
	const isFirst = hearTypingFirst(swallow, signal);
	view.addEventListener('focus', (event) => event.target === view && returnFocus(), options);
	const timer = setInterval(check, ASK_EVERY);
	signal.addEventListener('abort', () => clearInterval(timer), { once: true });
	return async () => {
		returnFocus();
		if (isFirst || !isStolen) return false;
		await new Promise((resolve) => setTimeout(resolve, SETTLES));
		isStolen = isReaderHere();
		return isStolen;
	};
}

/** Asks again and again whether this window has the focus. @returns whether it has, and has not got it back just now */
function watchPresence(document: Document, signal: AbortSignal): () => boolean {
	let awayAt = Number.NEGATIVE_INFINITY;
	let askedAway = 0;
	const timer = setInterval(() => {
		askedAway = document.hasFocus() ? 0 : askedAway + 1;
		// in a tab that is not shown it is asked once a second
		if (askedAway >= ASKED_AWAY || document.hidden) awayAt = performance.now();
	}, ASK_EVERY);
	document.addEventListener(
		'visibilitychange',
		() => {
			awayAt = performance.now();
		},
		{ signal, capture: true },
	);
	signal.addEventListener('abort', () => clearInterval(timer), { once: true });
	return () => !document.hidden && performance.now() - awayAt > COMES_BACK;
}
