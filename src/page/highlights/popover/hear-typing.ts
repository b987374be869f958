/** What is told of the reader's typing. */
const TYPING = [
	'keydown',
	'keypress',
	'keyup',
	'beforeinput',
	'input',
	'textInput',
	'compositionstart',
	'compositionupdate',
	'compositionend',
	'paste',
] as const;

/** Hears of the reader's typing before the page does. */
export interface Typing {
	/** Is given each event first, while a note is open. */
	listener: ((event: Event) => void) | null;
}

const world = globalThis as { sidelightTyping?: Typing };

/**
 * Listens to what is typed in the page, once for all scripts of ours in it. Whoever listens first at the window hears first: where a
 * script of ours ran before any of the page's, it stays so.
 */
export function hearTyping(): Typing {
	if (world.sidelightTyping) return world.sidelightTyping;
	const typing: Typing = { listener: null };
	world.sidelightTyping = typing;
	for (const name of TYPING) addEventListener(name, (event) => typing.listener?.(event), true);
	return typing;
}

/** Gives one listener everything that is typed, before the page, until the signal ends. */
export function hearTypingFirst(listener: (event: Event) => void, signal: AbortSignal): void {
	const typing = hearTyping();
	typing.listener = listener;
	signal.addEventListener('abort', () => {
		if (typing.listener === listener) typing.listener = null;
	});
	// a page that wrote its document anew has dropped the listeners of before
	for (const name of TYPING) addEventListener(name, listener, { signal, capture: true });
}
