import type { Lifetime } from './lifetime.ts';

/** Milliseconds between two looks at whether we still belong to a running extension. */
const LOOK_EVERY = 1_000;

/** Asks again and again whether the script goes on, until `signal` ends: while it has something on the page that nobody else can take away. */
export function keepAsking(lifetime: Lifetime, signal: AbortSignal): void {
	// a page that nobody sees has slow timers
	const either = AbortSignal.any([lifetime.signal, signal]);
	// a function of its own: of one that is given twice the browser keeps the first, with the first one's signal
	document.addEventListener('visibilitychange', () => lifetime.goesOn(), { signal: either, capture: true });
	const timer = setInterval(lifetime.goesOn, LOOK_EVERY);
	either.addEventListener('abort', () => clearInterval(timer), { once: true });
}
