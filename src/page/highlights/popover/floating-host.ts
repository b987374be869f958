import { markLanguage } from './written-in.ts';

/**
 * The host's own rules. A page's rules reach the host, not what is in it; against rules for the host, important ones from within the
 * shadow tree win, its own style attribute among what loses (CSS Cascade 5, 6.1). A page's policy does not bind a style element made
 * by an extension.
 */
const HOST_STYLES = `
:host {
	all: initial !important;
	position: fixed !important;
	inset: auto !important;
	top: var(--top) !important;
	left: var(--left) !important;
	display: block !important;
	margin: 0 !important;
	padding: 0 !important;
	border: 0 !important;
	background: none !important;
	overflow: visible !important;
	z-index: 2147483647 !important;
	color-scheme: light dark !important;
}
`;

/** Something of ours that stands beside a passage, over the page. */
export interface Floating {
	host: HTMLElement;
	shadow: ShadowRoot;
	/** Puts it beside its passage anew. */
	place(): void;
}

/** In CSS pixels of the view. */
export interface Spot {
	top: number;
	left: number;
}

interface FloatingBox {
	styles: string;
	content: Element;
	/** Gives the place of the content beside the passage; null while it is out of sight. */
	spotFor(content: Element): Spot | null;
}

/**
 * Puts a box of ours over the page beside a passage, in a closed shadow root outside the text that is read. It lies in the browser's top
 * layer, where no layer, opacity or transform of the page reaches. It goes when `signal` ends.
 */
export function floatBeside(
	document: Document,
	range: Range,
	{ styles, content, spotFor }: FloatingBox,
	signal: AbortSignal,
): Floating {
	const host = document.createElement('div');
	const shadow = host.attachShadow({ mode: 'closed' });
	const sheet = document.createElement('style');
	const place = (): void => {
		const spot = spotFor(content);
		position.textContent = spot
			? `:host{--top:${spot.top}px;--left:${spot.left}px}`
			: ':host{visibility:hidden!important}';
	};
	// in a sheet, since the page could change the host's own attribute
	const position = document.createElement('style');
	sheet.textContent = HOST_STYLES + styles;
	markLanguage(content);
	shadow.append(sheet, position, content);
	host.popover = 'manual';
	groundOf(document, range).append(host);
	host.showPopover?.();
	place();
	document.addEventListener('scroll', place, { signal, capture: true, passive: true });
	document.defaultView?.addEventListener('resize', place, { signal, passive: true });
	signal.addEventListener('abort', () => host.remove(), { once: true });
	return { host, shadow, place };
}

/** Outside a modal dialogue nothing can be pressed. */
function groundOf(document: Document, range: Range): Element {
	const node = range.commonAncestorContainer;
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest('dialog:modal') ?? document.documentElement;
}
