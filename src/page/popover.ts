import type { HighlightColour } from '../core/highlights/highlight.ts';
import { drawPopover } from './draw-popover.ts';
import { placeBeside } from './place-beside.ts';

export interface PopoverEvents {
	/** The reader chose a colour: keep the passage. The popover has closed. */
	onKeep(colour: HighlightColour, note: string): void;
	/** The popover has closed, whether the passage is kept or not. */
	onClose(): void;
}

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
	const { popover, buttons, note } = drawPopover(document, shadow);
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

/** From the last control Tab leads to the first, and back with Shift. */
function keepFocusIn(shadow: ShadowRoot, controls: HTMLElement[], event: KeyboardEvent): void {
	const [first, last] = [controls[0], controls.at(-1)];
	const leaves = shadow.activeElement === (event.shiftKey ? first : last);
	if (!leaves) return;
	event.preventDefault();
	(event.shiftKey ? last : first)?.focus();
}
