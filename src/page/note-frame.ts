import { floatBeside } from './floating-host.ts';

const STYLES = `
iframe {
	all: initial;
	box-sizing: border-box;
	display: block;
	inline-size: min(300px, calc(100vw - 16px));
	block-size: min(216px, calc(100vh - 16px));
	border: 1px solid light-dark(#8a8376, #857e72);
	border-radius: 8px;
	background: light-dark(#fbfaf7, #191816);
	box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
}
`;

/** Milliseconds after the reader's last press or key during which the focus may leave the frame because of it. */
const BY_READER = 1_000;
/** Milliseconds within which the window tells of a focus that we moved ourselves. */
const ECHO = 40;
/** How often it is asked who has the focus, in milliseconds: a page can keep events from us. */
const ASK_EVERY = 20;

/** A frame that is open. */
export interface NoteFrame {
	/** Takes it away. */
	close(): void;
	/** The frame has lost the focus: gives it back, unless it was the reader who took it. */
	returnFocus(): void;
}

export interface NoteFrameEvents {
	/** The frame is gone. */
	onClose(): void;
}

/**
 * Puts a frame of the extension beside a passage, in which the reader writes. The page can neither look into it nor type into it, and
 * what it takes of the focus while the reader writes is given back to the frame at once.
 * @param address of the frame's page, which the page around it must not learn
 */
export function showNoteFrame(document: Document, range: Range, address: string, events: NoteFrameEvents): NoteFrame {
	const stop = new AbortController();
	const { signal } = stop;
	const focusedBefore = document.activeElement;
	const frame = document.createElement('iframe');
	// else a page that isolates itself refuses the frame, and is told its address with the refusal
	Object.assign(frame, { credentialless: true });
	frame.title = 'Keep this passage';
	frame.setAttribute('scrolling', 'no');
	frame.src = address;
	const { host } = floatBeside(document, range, { styles: STYLES, content: frame, beside: 'whole' }, signal);
	frame.addEventListener('load', () => frame.focus({ preventScroll: true }), { signal });
	const returnFocus = keepFocus(document, host, frame, signal);

	const close = (): void => {
		if (signal.aborted) return;
		const hadFocus = document.activeElement === host;
		stop.abort();
		if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
		events.onClose();
	};
	return { close, returnFocus };
}

/** Gives the focus back to the frame where the page took it and not the reader. */
function keepFocus(document: Document, host: Element, frame: HTMLIFrameElement, signal: AbortSignal): () => void {
	const view = document.defaultView ?? window;
	let isInFrame = false;
	let byReader = Number.NEGATIVE_INFINITY;
	let returnedAt = Number.NEGATIVE_INFINITY;
	const noteReader = (event: Event) => {
		if (event.isTrusted && event.target !== host) byReader = performance.now();
	};
	const isByReader = () => performance.now() - byReader < BY_READER;
	const check = () => {
		const isHere = document.activeElement === host;
		if (isHere) isInFrame = true;
		if (isHere || !isInFrame || !document.hasFocus()) return;
		if (isByReader()) {
			isInFrame = false;
			return;
		}
		// a page that takes it once would take it again, and with it a letter now and then
		hold(document.body);
		frame.focus({ preventScroll: true });
	};
	/** The page focused its window: the frame is still its active element, and has the keys no more. */
	const returnFocus = () => {
		const now = performance.now();
		// what it does here comes back as an event
		if (!isInFrame || isByReader() || now - returnedAt < ECHO || document.activeElement !== host) return;
		returnedAt = now;
		frame.blur();
		frame.focus({ preventScroll: true });
	};
	const hold = (body: HTMLElement | null) => {
		if (!body || body.inert) return;
		body.inert = true;
		signal.addEventListener('abort', () => body.removeAttribute('inert'), { once: true });
	};
	const options = { signal, capture: true };
	for (const name of ['pointerdown', 'mousedown', 'keydown'] as const) view.addEventListener(name, noteReader, options);
	for (const name of ['focus', 'focusin', 'blur'] as const) view.addEventListener(name, check, options);
	view.addEventListener('focus', (event) => event.target === view && returnFocus(), options);
	const timer = setInterval(check, ASK_EVERY);
	signal.addEventListener('abort', () => clearInterval(timer), { once: true });
	return returnFocus;
}
