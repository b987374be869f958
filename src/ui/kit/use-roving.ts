import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const CONTROLS = 'a[href], button:not(:disabled)';
/** Where each key leads, in an order of reading from left to right. */
const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Makes the controls within an element one stop of the Tab key, and lets the arrow keys, Home and End go between them: what stands in a group is
 * passed at one press (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/).
 * @param onMove is told which control has the focus now
 */
export function useRoving<Around extends HTMLElement>(onMove?: (control: HTMLElement) => void): RefObject<Around> {
	const around = useRef<Around>(null);
	const move = useRef(onMove);
	move.current = onMove;

	useLayoutEffect(() => {
		if (around.current) letOneBeReached(around.current, null);
	});
	useLayoutEffect(() => {
		const element = around.current;
		if (!element) return;
		const focused = ({ target }: FocusEvent) => {
			if (target instanceof HTMLElement && target.matches(CONTROLS)) letOneBeReached(element, target);
		};
		const pressed = (event: KeyboardEvent) => {
			if (event.altKey || event.ctrlKey || event.metaKey) return;
			const next = controlAt(element, event);
			if (!next) return;
			event.preventDefault();
			next.focus();
			move.current?.(next);
		};
		element.addEventListener('focusin', focused);
		element.addEventListener('keydown', pressed);
		return () => {
			element.removeEventListener('focusin', focused);
			element.removeEventListener('keydown', pressed);
		};
	}, []);
	return around;
}

function controlsIn(around: HTMLElement): HTMLElement[] {
	return [...around.querySelectorAll<HTMLElement>(CONTROLS)];
}

/** @param wanted null leaves it to the one that is reached already, else to the selected or the first */
function letOneBeReached(around: HTMLElement, wanted: HTMLElement | null): void {
	const controls = controlsIn(around);
	const reached =
		wanted ??
		controls.find((control) => control.matches('[aria-selected="true"], [aria-pressed="true"]')) ??
		controls.find((control) => control.dataset.reached !== undefined) ??
		controls[0];
	for (const control of controls) {
		control.tabIndex = control === reached ? 0 : -1;
		if (control === reached) control.dataset.reached = '';
		else delete control.dataset.reached;
	}
}

function controlAt(around: HTMLElement, { key, target }: KeyboardEvent): HTMLElement | undefined {
	// what is not shown takes no focus; where nothing is laid out, all count
	const controls = controlsIn(around).filter((control) => control.checkVisibility?.() !== false);
	if (key === 'Home') return controls[0];
	if (key === 'End') return controls.at(-1);
	const step = STEPS[key];
	const at = controls.indexOf(target as HTMLElement);
	if (!step || at < 0) return undefined;
	const isTurned = /^Arrow(?:Left|Right)$/.test(key) && getComputedStyle(around).direction === 'rtl';
	return controls[(at + (isTurned ? -step : step) + controls.length) % controls.length];
}
