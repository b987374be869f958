import { drawIcon } from './draw-icon.ts';
import { floatBeside } from './floating-host.ts';
import { placeHandle } from './place-handle.ts';
import { isSamePlace } from './same-place.ts';

export interface HandleEvents {
	/** What the button is called. */
	title: string;
	/** The reader pressed it. It has gone. */
	onPress(): void;
	/** It has gone, whether it was pressed or not. */
	onClose(): void;
}

/** Of the button, in CSS pixels. */
const SIDE = 28;

const STYLES = `
button {
	all: initial;
	color-scheme: light dark;
	box-sizing: border-box;
	display: grid;
	place-items: center;
	inline-size: ${SIDE}px;
	block-size: ${SIDE}px;
	border: 1px solid light-dark(#8a8376, #857e72);
	border-radius: 50%;
	background: light-dark(#ffffff, #24221f);
	color: light-dark(#1f447f, #a3c2f5);
	box-shadow: 0 1px 4px rgb(0 0 0 / 24%);
	cursor: pointer;
	user-select: none;
}
button:hover { background: light-dark(#e6edf8, #263349); }
button:active { background: light-dark(#d3e0f4, #31435f); }
svg { display: block; pointer-events: none; }
@media (forced-colors: active) { button { border-color: ButtonBorder; background: ButtonFace; color: ButtonText; } }
`;

/** A marker over a line, 18 pixels square. */
const MARKER = 'M11.8 1.8l4.4 4.4-7 7-4.2.9-1.1-1.1.9-4.2zM2 16h14';

/** How often it is asked whether the button is held down, in milliseconds: a page can stop every event, but not that. */
const ASK_EVERY = 40;
/** A press whose end we have not heard of after so many milliseconds counts: Firefox holds no button down whose press was prevented. */
const HELD_LONG = 500;

/**
 * Offers to keep a selected passage: one button beside its end, which is no stop of the Tab key and takes no focus. Only the reader's
 * own press counts. It goes with Escape, a press elsewhere, or when the selection changes.
 * @returns takes it away
 */
export function showHandle(document: Document, range: Range, events: HandleEvents): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const button = drawButton(document, events.title);
	const spotFor = placeHandle(range, { width: SIDE, height: SIDE });
	const { host } = floatBeside(document, range, { styles: STYLES, content: button, spotFor }, signal);

	const close = (): void => {
		if (signal.aborted) return;
		stop.abort();
		events.onClose();
	};
	const press = (): void => {
		if (signal.aborted) return;
		close();
		events.onPress();
	};
	const isOurs = (event: Event) => event.isTrusted && event.target === host;

	let held: ReturnType<typeof setTimeout> | undefined;
	const letGo = (): void => clearTimeout(held);
	signal.addEventListener('abort', letGo, { once: true });
	const view = document.defaultView ?? window;
	const options = { signal, capture: true };
	for (const name of ['pointerup', 'mouseup', 'pointercancel'] as const)
		view.addEventListener(name, (event) => event.isTrusted && letGo(), options);
	view.addEventListener('click', (event) => isOurs(event) && press(), options);
	button.addEventListener('click', (event) => event.isTrusted && press(), { signal });
	for (const name of ['pointerdown', 'mousedown'] as const) {
		view.addEventListener(
			name,
			(event) => {
				if (isOurs(event)) {
					// pressing it must not take the selection away
					event.preventDefault();
					letGo();
					held = setTimeout(press, HELD_LONG);
				} else if (event.isTrusted) close();
			},
			options,
		);
		button.addEventListener(name, (event) => event.preventDefault(), { signal });
	}
	view.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), options);
	document.addEventListener('selectionchange', () => isSelected(document, range) || close(), options);
	pollForPress(button, press, signal);
	return close;
}

/** Whether it is still what is selected: nobody keeps another passage than the one in sight. */
function isSelected(document: Document, range: Range): boolean {
	const selection = document.getSelection();
	return selection !== null && selection.rangeCount > 0 && isSamePlace(selection.getRangeAt(0), range);
}

/** Where the page keeps its events from us, the button is seen to be held down and let go. */
function pollForPress(button: HTMLElement, press: () => void, signal: AbortSignal): void {
	let wasHeld = false;
	const timer = setInterval(() => {
		const isHeld = button.matches(':active');
		if (wasHeld && !isHeld && button.matches(':hover')) press();
		wasHeld = isHeld;
	}, ASK_EVERY);
	signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

function drawButton(document: Document, title: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.tabIndex = -1;
	button.title = title;
	button.setAttribute('aria-label', button.title);
	button.append(drawIcon(document, MARKER, 16, 18));
	return button;
}
