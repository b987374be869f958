import { HIGHLIGHT_COLOURS } from '../core/highlights/highlight.ts';
import { POPOVER_STYLES } from './popover-styles.ts';

/** Draws the popover into its shadow root: a button for each colour, a note, a hint. */
export function drawPopover(document: Document, shadow: ShadowRoot) {
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
	const styles = document.createElement('style');
	styles.textContent = POPOVER_STYLES;
	shadow.append(styles, popover);
	return { popover, buttons, note };
}
