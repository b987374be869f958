import { HIGHLIGHT_COLOURS, type HighlightColour } from '../core/highlights/highlight.ts';
import { POPOVER_STYLES } from './popover-styles.ts';

export interface PopoverEvents {
	/** The reader chose a colour: keep the passage. The popover has closed. */
	onKeep(colour: HighlightColour, note: string): void;
	/** The popover has closed, whether the passage is kept or not. */
	onClose(): void;
}

/** Between the passage and the popover, in CSS pixels; and from the edge of the view. */
const GAP = 8;
/** What happens in the popover is no business of the page: its shortcuts must not fire while the reader writes a note. */
const KEPT_IN = [
	'keydown keypress keyup beforeinput input change copy cut paste',
	'mousedown mouseup click dblclick contextmenu pointerdown pointerup touchstart touchend wheel focusin focusout',
].flatMap((names) => names.split(' '));

/**
 * Offers to keep a selected passage: four colours and a note, beside the passage. It takes no focus until the reader presses Tab,
 * closes with Escape, a click elsewhere or when the selection goes, and leaves nothing behind in the page.
 * @returns closes it
 */
export function showPopover(document: Document, range: Range, events: PopoverEvents): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const host = document.createElement('div');
	const shadow = host.attachShadow({ mode: 'closed' });
	const { popover, buttons, note } = drawPopover(document);
	const styles = document.createElement('style');
	styles.textContent = POPOVER_STYLES;
	shadow.append(styles, popover);
	const focusedBefore = document.activeElement;

	const close = (): void => {
		if (signal.aborted) return;
		const hadFocus = document.activeElement === host;
		stop.abort();
		host.remove();
		if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
		events.onClose();
	};
	const place = (): void => placeBeside(popover, range);

	for (const button of buttons) {
		button.element.addEventListener(
			'click',
			() => {
				close();
				// the highlight would lie hidden beneath the selection
				const selection = document.getSelection();
				if (selection && selection.rangeCount > 0) selection.collapseToEnd();
				events.onKeep(button.colour, note.value.trim());
			},
			{ signal },
		);
		// pressing a button must not take the selection away
		button.element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
	}
	shadow.addEventListener(
		'keydown',
		(event) => {
			if (!(event instanceof KeyboardEvent) || event.isComposing) return;
			if (event.key === 'Escape') close();
			if (event.key === 'Tab') keepFocusIn(shadow, [...buttons.map(({ element }) => element), note], event);
		},
		{ signal },
	);
	for (const name of KEPT_IN) shadow.addEventListener(name, (event) => event.stopPropagation(), { signal });
	document.addEventListener(
		'keydown',
		(event) => {
			if (event.target === host) return;
			if (event.key === 'Escape') close();
			if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
			event.preventDefault();
			buttons[0]?.element.focus({ preventScroll: true });
		},
		{ signal, capture: true },
	);
	document.addEventListener(
		'pointerdown',
		(event) => {
			if (!event.composedPath().includes(host)) close();
		},
		{ signal, capture: true },
	);
	document.addEventListener(
		'selectionchange',
		() => {
			// in the note field the selection is the field's
			if (document.activeElement !== host && document.getSelection()?.isCollapsed) close();
		},
		{ signal },
	);
	document.addEventListener('scroll', place, { signal, capture: true, passive: true });
	document.defaultView?.addEventListener('resize', place, { signal, passive: true });

	document.documentElement.append(host);
	place();
	return close;
}

function drawPopover(document: Document) {
	const popover = document.createElement('div');
	popover.className = 'popover';
	popover.setAttribute('role', 'dialog');
	popover.setAttribute('aria-label', 'Keep this passage');
	const colours = document.createElement('div');
	colours.className = 'colours';
	colours.setAttribute('role', 'group');
	colours.setAttribute('aria-label', 'Colour');
	const buttons = HIGHLIGHT_COLOURS.map((colour) => {
		const element = document.createElement('button');
		element.type = 'button';
		element.className = colour;
		element.title = `Keep in ${colour}`;
		element.setAttribute('aria-label', element.title);
		return { colour, element };
	});
	colours.append(...buttons.map(({ element }) => element));
	const label = document.createElement('label');
	const note = document.createElement('textarea');
	note.maxLength = 2_000;
	label.append('Note, if you like', note);
	const hint = document.createElement('div');
	hint.className = 'hint';
	hint.setAttribute('role', 'status');
	hint.textContent = 'Choose a colour to keep it. Tab moves here, Esc closes.';
	popover.append(colours, label, hint);
	return { popover, buttons, note };
}

/** Beneath the passage, or above it where there is no room; always in view. */
function placeBeside(popover: HTMLElement, range: Range): void {
	const view = popover.ownerDocument.defaultView;
	if (!view) return;
	const passage = range.getBoundingClientRect();
	const { width, height } = popover.getBoundingClientRect();
	const below = passage.bottom + GAP;
	const hasRoomBelow = below + height + GAP <= view.innerHeight;
	const top = hasRoomBelow ? below : passage.top - GAP - height;
	popover.style.top = `${Math.min(Math.max(GAP, top), view.innerHeight - height - GAP)}px`;
	popover.style.left = `${Math.min(Math.max(GAP, passage.left), view.innerWidth - width - GAP)}px`;
}

/** From the last control Tab leads to the first, and back with Shift. */
function keepFocusIn(shadow: ShadowRoot, controls: HTMLElement[], event: KeyboardEvent): void {
	const [first, last] = [controls[0], controls.at(-1)];
	const leaves = shadow.activeElement === (event.shiftKey ? first : last);
	if (!leaves) return;
	event.preventDefault();
	(event.shiftKey ? last : first)?.focus();
}
