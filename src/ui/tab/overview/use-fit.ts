import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The most that a browser gives a popup, in CSS pixels (https://developer.chrome.com/docs/extensions/reference/api/action#popup). */
const POPUP_HEIGHT = 600;
/** Lines that the first and the second quote may have, in the order of preference; at last there is no second. */
const LEVELS: readonly (readonly [first: number, second: number])[] = [
	[4, 4],
	[3, 3],
	[3, 2],
	[2, 2],
	[4, 0],
	[3, 0],
	[2, 0],
];

/** What of an element's content decides how tall it is. */
const CONTENT: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Lets an element show as much as fits into a popup without scrolling: of long quotes fewer lines, at last one quote in place of two.
 * What was drawn again without a change, in itself or in what stands above it, is not measured again.
 * @param isOn where there is no such limit, nothing is left out
 */
export function useFit(screen: RefObject<HTMLElement>, isOn: boolean): void {
	const fitted = useRef<{ element: HTMLElement; changes: MutationObserver } | null>(null);
	useLayoutEffect(() => {
		const element = screen.current;
		if (!isOn || !element) return;
		if (fitted.current?.element !== element) {
			fitted.current?.changes.disconnect();
			const changes = new MutationObserver(() => {});
			// the size of letters is told at the document's element
			changes.observe(document.documentElement, { attributes: true });
			changes.observe(element.closest('main') ?? element, CONTENT);
			fitted.current = { element, changes };
		} else if (fitted.current.changes.takeRecords().length === 0) return;
		fitIn(element);
		fitted.current.changes.takeRecords();
	});
	useLayoutEffect(() => () => fitted.current?.changes.disconnect(), []);
	useLayoutEffect(() => {
		const element = screen.current;
		if (!isOn || !element || typeof ResizeObserver === 'undefined') return;
		let width = element.clientWidth;
		const observer = new ResizeObserver(() => {
			if (element.clientWidth === width) return;
			width = element.clientWidth;
			fitIn(element);
		});
		observer.observe(element);
		return () => observer.disconnect();
	}, [isOn]);
}

/** Chooses the first level that fits. It is computed from one layout: a popup that tried them all would keep the reader waiting. */
function fitIn(screen: HTMLElement): void {
	// a popup grows while it is measured, and keeps room for a scroll bar that it then does not need
	screen.classList.add('is-measured');
	setLevel(screen, LEVELS[0]);
	const foot = document.querySelector<HTMLElement>('.foot')?.offsetHeight ?? 0;
	const room = POPUP_HEIGHT - (screen.getBoundingClientRect().top + window.scrollY) - foot;
	let height = 0;
	for (const part of screen.children) height += (part as HTMLElement).offsetHeight;
	const quotes = [...screen.querySelectorAll<HTMLElement>('.key-quote')].map(measureQuote);
	const fits = ([first, second]: readonly [number, number]): boolean =>
		height - quotes.reduce((saved, quote, i) => saved + savedBy(quote, i === 0 ? first : second), 0) <= room;
	setLevel(screen, LEVELS.find(fits) ?? LEVELS.at(-1));
	screen.classList.remove('is-measured');
}

/** In CSS pixels: its height with what parts it from the one before, and its lines with the height of one. */
interface QuoteSize {
	height: number;
	lines: number;
	lineHeight: number;
}

function measureQuote(quote: HTMLElement): QuoteSize {
	const before = quote.previousElementSibling as HTMLElement | null;
	const gap = before ? quote.offsetTop - before.offsetTop - before.offsetHeight : 0;
	const words = quote.querySelector<HTMLElement>('.key-quote-text');
	const textHeight = words?.offsetHeight ?? 0;
	const lines = words ? Math.max(1, Math.round(textHeight / Number.parseFloat(getComputedStyle(words).lineHeight))) : 1;
	return { height: quote.offsetHeight + gap, lines, lineHeight: textHeight / lines };
}

function savedBy({ height, lines, lineHeight }: QuoteSize, most: number): number {
	return most === 0 ? height : Math.max(0, lines - most) * lineHeight;
}

/** The style sheets read it. */
function setLevel(screen: HTMLElement, [first, second]: readonly [number, number] = [4, 4]): void {
	screen.style.setProperty('--first-lines', String(first));
	screen.style.setProperty('--second-lines', String(second));
	screen.classList.toggle('has-one-quote', second === 0);
}
