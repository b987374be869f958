/** What a reader can move the focus to by key. */
const FOCUSABLE =
	'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';
const HEADING = 'h1, h2, h3, h4, summary, legend';

/** Where the focus was. */
interface Place {
	control: Element;
	/** What stands around it, the nearest first. */
	ancestors: Element[];
	/** What stands in its place, once it is gone. */
	successor: Element | null;
}

/**
 * Keeps the focus from falling to the document's body, where a reader by keyboard or screen reader would begin anew at the top: where the
 * focused control goes, is hidden or disabled, the focus moves to what stands in its place, else to the heading above it. From a notice
 * that goes it returns to where it was before. A click beside all controls takes the focus away as ever.
 * @returns stops it
 */
export function keepFocus(document: Document): () => void {
	let last: Place | null = null;
	/** Where it was before it went to a notice. */
	let before: Place | null = null;

	const focused = ({ target }: FocusEvent): void => {
		if (!(target instanceof Element)) return;
		if (isInNotice(target) && last && !isInNotice(last.control)) before = last;
		last = { control: target, ancestors: ancestorsOf(target), successor: null };
	};
	const changed = (records: MutationRecord[]): void => {
		for (const place of [last, before]) if (place) place.successor ??= successorOf(place.control, records);
		const { activeElement } = document;
		const isLost = !activeElement || activeElement === document.body || activeElement === document.documentElement;
		if (!isLost || !last || isOffered(last.control)) return;
		const places = isInNotice(last.control) ? [before, last] : [last, before];
		for (const place of places) if (place && focusOn(standIn(place))) return;
	};
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['disabled', 'hidden', 'open'],
	});
	document.addEventListener('focusin', focused);
	return () => {
		observer.disconnect();
		document.removeEventListener('focusin', focused);
	};
}

/** Once removed, a notice's control is no longer within the announcer: its notice is asked as well. */
function isInNotice(element: Element): boolean {
	return element.closest('.announcer, .notice') !== null;
}

/** The control itself, what took its place, or the nearest heading above it that is still there. */
function standIn({ control, ancestors, successor }: Place): Element | null {
	if (isOffered(control)) return control;
	if (successor && isOffered(successor)) return successor;
	for (const ancestor of ancestors) {
		const heading = ancestor.isConnected ? ancestor.querySelector(HEADING) : null;
		if (heading) return heading;
	}
	return control.ownerDocument.querySelector('h1, main');
}

function ancestorsOf(element: Element): Element[] {
	const ancestors: Element[] = [];
	for (let each = element.parentElement; each && each !== element.ownerDocument.body; each = each.parentElement) {
		ancestors.push(each);
	}
	return ancestors;
}

/** Whether a reader can have the focus there. */
function isOffered(element: Element): boolean {
	return (
		element.isConnected &&
		element.matches(`${FOCUSABLE}, [tabindex]`) &&
		!element.closest('[hidden], details:not([open]) > :not(summary)')
	);
}

/** The nearest control after what was taken away with the lost one, or before it, in the same list. */
function successorOf(lost: Element, records: readonly MutationRecord[]): Element | null {
	for (const { removedNodes, nextSibling, previousSibling } of records) {
		const removed = [...removedNodes].find((node) => node.contains(lost));
		if (!(removed instanceof Element)) continue;
		for (const sibling of [elementFrom(nextSibling, 'nextSibling'), elementFrom(previousSibling, 'previousSibling')]) {
			const control = sibling?.isConnected ? counterpart(lost, removed, sibling) : null;
			if (control) return control;
		}
	}
	return null;
}

function elementFrom(node: Node | null, direction: 'nextSibling' | 'previousSibling'): Element | null {
	let each = node;
	while (each && !(each instanceof Element)) each = each[direction];
	return each;
}

/** The control of an element that is to it what the lost one was to its own (the delete button of the next row), else its first. */
function counterpart(lost: Element, removed: Element, element: Element): Element | null {
	const isLike = (each: Element) => each.className === lost.className && each.tagName === lost.tagName;
	const controls = controlsOf(element).filter(isOffered);
	const like = controls.filter(isLike);
	return like[controlsOf(removed).filter(isLike).indexOf(lost)] ?? like.at(-1) ?? controls[0] ?? null;
}

/** Itself and what is within, as far as they take the focus, in their order. */
function controlsOf(element: Element): Element[] {
	return [element, ...element.querySelectorAll(FOCUSABLE)].filter((each) => each.matches(FOCUSABLE));
}

function focusOn(element: Element | null): boolean {
	if (!(element instanceof HTMLElement)) return false;
	// a heading takes the focus without standing in the order of Tab
	if (!element.matches(FOCUSABLE)) element.tabIndex = -1;
	element.focus();
	return element.ownerDocument.activeElement === element;
}
