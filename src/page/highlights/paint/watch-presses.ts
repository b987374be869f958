/** What does something of its own when it is pressed. */
const INTERACTIVE =
	'a[href], area, button, input, select, textarea, label, summary, option, video, audio, embed, object, [contenteditable]:not([contenteditable="false"]), [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"]';
/** Milliseconds after a click within which a second one selects a word. */
const SECOND_CLICK = 280;

/**
 * Calls back when the reader clicks a painted passage: one click that selects nothing, and on nothing of the page's that it would press.
 * The page's own listeners are left alone.
 * @param passages those that are painted, by what names them
 */
export function watchPresses<Name>(
	document: Document,
	passages: () => readonly { name: Name; range: Range }[],
	onPressed: (name: Name) => void,
	signal: AbortSignal,
): void {
	const view = document.defaultView ?? window;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const forget = () => clearTimeout(waiting);
	const options = { signal, capture: true, passive: true };
	view.addEventListener('pointerdown', (event) => event.isTrusted && forget(), options);
	view.addEventListener(
		'click',
		(event) => {
			if (!event.isTrusted || event.button !== 0 || event.detail !== 1) return;
			if (event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return;
			const pressed = event.composedPath()[0];
			if (!(pressed instanceof Element) || pressed.closest(INTERACTIVE) || hasSelection(document)) return;
			const name = smallestAt(passages(), event.clientX, event.clientY);
			if (name === undefined) return;
			forget();
			waiting = setTimeout(() => hasSelection(document) || signal.aborted || onPressed(name), SECOND_CLICK);
		},
		options,
	);
	signal.addEventListener('abort', forget, { once: true });
}

/** The smallest of the passages that lie beneath a point of the view. */
function smallestAt<Name>(passages: readonly { name: Name; range: Range }[], x: number, y: number): Name | undefined {
	const beneath = passages.filter(({ range }) =>
		[...range.getClientRects()].some(
			({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
		),
	);
	const lengthOf = ({ range }: { range: Range }) => range.toString().length;
	return beneath.sort((a, b) => lengthOf(a) - lengthOf(b))[0]?.name;
}

function hasSelection(document: Document): boolean {
	const selection = document.getSelection();
	return selection !== null && !selection.isCollapsed;
}
