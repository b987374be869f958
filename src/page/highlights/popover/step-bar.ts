import { drawIcon } from './draw-icon.ts';
import { floatBeside, type Spot } from './floating-host.ts';

export interface StepBarWords {
	/** What the bar is called, for screen readers. */
	title: string;
	/** What it goes through: a name, a kind of thing. */
	label: string;
	previous: string;
	next: string;
	/** Of the button that opens what is shown; null where nothing can be opened. */
	open: string | null;
	close: string;
}

export interface StepBarEvents {
	step(by: 1 | -1): void;
	open(): void;
	/** It has gone. @param hadFocus the reader was in it */
	closed(hadFocus: boolean): void;
}

export interface StepBar {
	/** Says which is shown, and keeps out of its way. */
	show(position: string, marked: Range, isOnly: boolean): void;
	/** Takes the focus. */
	focus(): void;
	/** False where the page has taken it out. */
	isOnPage(): boolean;
	close(): void;
}

const STYLES = `
div {
	all: initial;
	color-scheme: light dark;
	box-sizing: border-box;
	display: flex;
	align-items: center;
	gap: 2px;
	max-inline-size: calc(100vw - 16px);
	padding: 4px 4px 4px 14px;
	border: 1px solid light-dark(#8a8376, #857e72);
	border-radius: 22px;
	background: light-dark(#fbfaf7, #191816);
	color: light-dark(#22201c, #ece8e1);
	box-shadow: 0 2px 12px rgb(0 0 0 / 24%);
	font: 14px/1.4 system-ui, sans-serif;
	user-select: none;
}
bdi { overflow: hidden; max-inline-size: 260px; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
span { padding-inline: 8px; white-space: nowrap; color: light-dark(#5c564c, #b5aea2); font-variant-numeric: tabular-nums; }
button {
	all: unset;
	box-sizing: border-box;
	display: grid;
	flex: none;
	place-items: center;
	min-inline-size: 34px;
	block-size: 34px;
	border-radius: 17px;
	color: light-dark(#1f447f, #a3c2f5);
	cursor: pointer;
}
button[hidden] { display: none; }
button.words { padding-inline: 10px; font-weight: 600; }
button:hover { background: light-dark(#e6edf8, #263349); }
button:active { background: light-dark(#d3e0f4, #31435f); }
button:focus-visible { outline: 2px solid light-dark(#2457d6, #8fb0ff); outline-offset: -2px; }
svg { display: block; pointer-events: none; }
@media (forced-colors: active) {
	div { border-color: CanvasText; }
	button { border: 1px solid ButtonBorder; background: ButtonFace; color: ButtonText; }
}
`;

/** Arrows and a cross, 16 pixels square. */
const PICTURES = { previous: 'M4 10l4-4 4 4', next: 'M4 6l4 4 4-4', close: 'M4 4l8 8M12 4l-8 8' };
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };
/** From the edge of the view, in CSS pixels. */
const EDGE = 12;
/** Milliseconds after the page has scrolled until the bar goes where it covers nothing. */
const SETTLES = 150;

/**
 * A bar over the foot of the page, or its head where the words stand at the foot, that goes through what is shown on the page: with its
 * buttons, or by the arrow keys while it has the focus. It goes with Escape, its cross, or a press elsewhere. Only the reader's own input
 * counts.
 */
export function showStepBar(document: Document, words: StepBarWords, events: StepBarEvents): StepBar {
	const stop = new AbortController();
	const { signal } = stop;
	const bar = document.createElement('div');
	bar.setAttribute('role', 'toolbar');
	bar.setAttribute('aria-label', words.title);
	const label = document.createElement('bdi');
	label.textContent = words.label;
	label.title = words.label;
	const position = document.createElement('span');
	position.setAttribute('role', 'status');
	bar.append(label, position);

	let marked: Range | null = null;
	let spot: Spot | null = null;
	let resting: ReturnType<typeof setTimeout> | undefined;
	const { host, place } = floatBeside(
		document,
		document.createRange(),
		{ styles: STYLES, content: bar, spotFor: () => (spot ??= spotOf(bar, marked)) },
		signal,
	);
	const settle = (): void => {
		spot = null;
		place();
	};
	const settleSoon = (): void => {
		clearTimeout(resting);
		resting = setTimeout(settle, SETTLES);
	};
	document.addEventListener('scroll', settleSoon, { signal, capture: true, passive: true });
	document.defaultView?.addEventListener('resize', settle, { signal, passive: true });
	signal.addEventListener('abort', () => clearTimeout(resting), { once: true });
	const close = (): void => {
		if (signal.aborted) return;
		const hadFocus = document.activeElement === host;
		stop.abort();
		events.closed(hadFocus);
	};
	const add = (title: string, picture: string | null, press: () => void): HTMLButtonElement => {
		const button = drawButton(document, title, picture);
		button.addEventListener('click', (event) => event.isTrusted && press(), { signal });
		bar.append(button);
		return button;
	};
	const steps = [
		add(words.previous, PICTURES.previous, () => events.step(-1)),
		add(words.next, PICTURES.next, () => events.step(1)),
	];
	const opens = words.open === null ? null : add(words.open, null, () => events.open());
	const closes = add(words.close, PICTURES.close, close);

	bar.addEventListener(
		'keydown',
		(event) => {
			const by = STEPS[event.key];
			// with another key they are the browser's, or the reader's own shortcut
			if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			if (!event.isTrusted || by === undefined || steps[0]?.hidden) return;
			// else the page scrolls as well
			event.preventDefault();
			event.stopPropagation();
			events.step(by);
		},
		{ signal },
	);
	const view = document.defaultView ?? window;
	const options = { signal, capture: true };
	view.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), options);
	for (const name of ['pointerdown', 'mousedown'] as const)
		view.addEventListener(name, (event) => event.isTrusted && event.target !== host && close(), options);
	return {
		show: (words, range, isOnly) => {
			for (const button of steps) button.hidden = isOnly;
			position.textContent = words;
			marked = range;
			if (spot) settleSoon();
			else settle();
		},
		focus: () => (opens ?? (steps[1]?.hidden ? closes : steps[1]))?.focus({ preventScroll: true }),
		isOnPage: () => host.isConnected,
		close,
	};
}

/** In the middle of the view's foot; of its head, where the marked words stand at the foot. */
function spotOf(bar: Element, marked: Range | null): Spot {
	const { innerHeight = 0, innerWidth = 0 } = bar.ownerDocument.defaultView ?? {};
	const { width, height } = bar.getBoundingClientRect();
	const foot = innerHeight - height - EDGE;
	const { top = 0, bottom = 0 } = marked?.getBoundingClientRect() ?? {};
	const isInTheWay = bottom > foot - EDGE && top < innerHeight;
	const isHeadFree = top > height + 2 * EDGE;
	return {
		top: Math.round(isInTheWay && isHeadFree ? EDGE : Math.max(EDGE, foot)),
		left: Math.round(Math.max(0, (innerWidth - width) / 2)),
	};
}

function drawButton(document: Document, title: string, path: string | null): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	if (path === null) {
		button.className = 'words';
		button.textContent = title;
		return button;
	}
	button.title = title;
	button.setAttribute('aria-label', title);
	button.append(drawIcon(document, path, 16));
	return button;
}
