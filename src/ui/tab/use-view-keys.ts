import { useEffect, useRef } from 'preact/hooks';
import { VIEWS, type ViewName } from './views.ts';

/** Where a digit is something that is written, it leads nowhere. */
const WRITING = 'input, textarea, select, [contenteditable]';

/** Lets the keys 0 to 5 lead to the views. */
export function useViewKeys(show: (view: ViewName) => void): void {
	const latest = useRef(show);
	latest.current = show;
	useEffect(() => {
		const pressed = (event: KeyboardEvent) => {
			if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
			if (event.target instanceof Element && event.target.closest(WRITING)) return;
			const view = /^[0-9]$/.test(event.key) ? VIEWS[Number(event.key)] : undefined;
			if (!view) return;
			event.preventDefault();
			latest.current(view);
		};
		document.addEventListener('keydown', pressed);
		return () => document.removeEventListener('keydown', pressed);
	}, []);
}
