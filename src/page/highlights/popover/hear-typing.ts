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
	/** False where the page may have listened before: it came first, or has dropped our listeners with its document. */
	isFirst(): boolean;
}

const world = globalThis as { sidelightTyping?: Typing };

/**
 * Listens to what is typed in the page, once for all scripts of ours in it. Whoever listens first at the window hears first: where a
 * script of ours ran before any of the page's, it stays so.
 * @param isFirst none of the page's scripts has run
 */
export function hearTyping(isFirst = false): Typing {
	if (world.sidelightTyping) return world.sidelightTyping;
	// of a name that the page does not know and cannot listen for
	const ours = `sidelight-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
	let isHeard = false;
	addEventListener(ours, () => {
		isHeard = true;
	});
	const typing: Typing = {
		listener: null,
		isFirst: () => {
			isHeard = false;
			dispatchEvent(new Event(ours));
			return isFirst && isHeard;
		},
	};
	world.sidelightTyping = typing;
	for (const name of TYPING) addEventListener(name, (event) => typing.listener?.(event), true);
	return typing;
}

/**
 * Gives one listener everything that is typed, before the page where that can be, until the signal ends.
 * @returns whether it can be
 */
export function hearTypingFirst(listener: (event: Event) => void, signal: AbortSignal): boolean {
	const typing = hearTyping();
	typing.listener = listener;
	signal.addEventListener('abort', () => {
		if (typing.listener === listener) typing.listener = null;
	});
	// a page that wrote its document anew has dropped the listeners of before
	for (const name of TYPING) addEventListener(name, listener, { signal, capture: true });
	return typing.isFirst();
}
