import { floatBeside } from './floating-host.ts';

export interface HandleEvents {
	/** What the button is called. */
	title: string;
	/** The reader pressed it. It has gone. */
	onPress(): void;
	/** It has gone, whether it was pressed or not. */
	onClose(): void;
}

const STYLES = `
button {
	all: initial;
	color-scheme: light dark;
	box-sizing: border-box;
	display: grid;
	place-items: center;
	inline-size: 32px;
	block-size: 32px;
	border: 1px solid light-dark(#8a8376, #857e72);
	border-radius: 50%;
	background: light-dark(#ffffff, #24221f);
	color: light-dark(#1f447f, #a3c2f5);
	box-shadow: 0 2px 8px rgb(0 0 0 / 28%);
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
 * own press counts. It goes with Escape, a press elsewhere, or when the selection goes.
 * @returns takes it away
 */
export function showHandle(document: Document, range: Range, events: HandleEvents): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const button = drawButton(document, events.title);
	const { host } = floatBeside(document, range, { styles: STYLES, content: button, beside: 'end' }, signal);

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
	document.addEventListener('selectionchange', () => document.getSelection()?.isCollapsed && close(), options);
	pollForPress(button, press, signal);
	return close;
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
	const namespace = 'http://www.w3.org/2000/svg';
	const picture = document.createElementNS(namespace, 'svg');
	for (const [name, value] of [
		['viewBox', '0 0 18 18'],
		['width', '18'],
		['height', '18'],
		['fill', 'none'],
		['stroke', 'currentColor'],
		['stroke-width', '1.5'],
		['stroke-linecap', 'round'],
		['stroke-linejoin', 'round'],
		['aria-hidden', 'true'],
	] as const)
		picture.setAttribute(name, value);
	const path = document.createElementNS(namespace, 'path');
	path.setAttribute('d', MARKER);
	picture.append(path);
	button.append(picture);
	return button;
}
