import { useEffect, useReducer } from 'preact/hooks';

const MINUTE = 60_000;

/** One tick for all, since a list may show hundreds of ages. */
const drawings = new Set<() => void>();
let stop: (() => void) | null = null;

function tick(): void {
	if (document.visibilityState !== 'visible') return;
	for (const draw of drawings) draw();
}

function begin(): () => void {
	const timer = setInterval(tick, MINUTE);
	// what was hidden for an hour is an hour behind
	document.addEventListener('visibilitychange', tick);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', tick);
	};
}

/** Draws a component anew each minute, while the page is seen. */
export function useMinutes(): void {
	const [, draw] = useReducer<number, void>((count) => count + 1, 0);
	useEffect(() => {
		drawings.add(draw);
		stop ??= begin();
		return () => {
			drawings.delete(draw);
			if (drawings.size > 0) return;
			stop?.();
			stop = null;
		};
	}, []);
}
