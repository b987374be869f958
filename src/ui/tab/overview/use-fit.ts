import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The most that a browser gives a popup, in CSS pixels (https://developer.chrome.com/docs/extensions/reference/api/action#popup). */
const POPUP_HEIGHT = 600;
/** How much is left out at most; what each level leaves out is said in the style sheets by `data-fit`. */
const LAST_LEVEL = 4;

/**
 * Lets an element show as much as fits into a popup without scrolling: of long quotes fewer lines, at last one quote in place of two.
 * @param isOn where there is no such limit, nothing is left out
 */
export function useFit(screen: RefObject<HTMLElement>, isOn: boolean): void {
	useLayoutEffect(() => {
		if (isOn && screen.current) fitIn(screen.current);
	});
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

function fitIn(screen: HTMLElement): void {
	const foot = document.querySelector<HTMLElement>('.foot')?.offsetHeight ?? 0;
	const room = POPUP_HEIGHT - (screen.getBoundingClientRect().top + window.scrollY) - foot;
	// a popup grows while it is measured, and keeps room for a scroll bar that it then does not need
	screen.classList.add('is-measured');
	for (let level = 0; level <= LAST_LEVEL; level++) {
		screen.dataset.fit = String(level);
		let height = 0;
		for (const part of screen.children) height += (part as HTMLElement).offsetHeight;
		if (height <= room) break;
	}
	screen.classList.remove('is-measured');
}
