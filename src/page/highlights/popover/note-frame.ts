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
`;

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
	const { host } = floatBeside(
		document,
		range,
		{ styles: STYLES, content: dialog, spotFor: (box) => placeBeside(box, range) },
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
	return { close, focus, returnFocus: keepFocus(document, { host, dialog, frame, close }, signal) };
}
