/**
 * Hears what the reader types before the note is there: a window opens while they are writing, and its first letters would be nobody's.
 * @returns takes what was typed so far, and hears no more
 */
export function hearTypedEarly(): () => string {
	let typed: string[] = [];
	const hear = (event: KeyboardEvent): void => {
		if (isShortcut(event) || event.isComposing) return;
		// one letter, however many code units it has; the other keys have names of several letters
		if ([...event.key].length === 1) typed.push(event.key);
		else if (event.key === 'Backspace') typed = typed.slice(0, -1);
	};
	window.addEventListener('keydown', hear);
	return () => {
		window.removeEventListener('keydown', hear);
		return typed.join('');
	};
}

/** Option and AltGr write letters that the keyboard has no key for: "ø", "@". */
function isShortcut(event: KeyboardEvent): boolean {
	if (event.getModifierState('AltGraph')) return false;
	return event.ctrlKey || event.metaKey || (event.altKey && /^[a-z0-9]$/i.test(event.key));
}
