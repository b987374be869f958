/** Milliseconds for which the whole note must have been in view before anything in it can be pressed: the eye must have seen it. */
const SEEN_FOR = 400;
/** After so many milliseconds out of sight the reader is told that something covers it. */
const COVERED_AFTER = 1_500;

/** Whether what the reader presses counts. */
export type PressState = 'waiting' | 'armed' | 'covered';

/**
 * Watches whether the reader can see the whole of this frame: a page could lay a picture over it, and let the reader press what they do
 * not see. Chromium knows what covers a frame (https://w3c.github.io/IntersectionObserver/v2/); Firefox knows only what is out of view.
 */
export function guardPresses(onState: (state: PressState) => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const settle = (isInSight: boolean): void => {
		clearTimeout(timer);
		onState('waiting');
		timer = setTimeout(onState, isInSight ? SEEN_FOR : COVERED_AFTER, isInSight ? 'armed' : 'covered');
	};
	let wasInSight: boolean | undefined;
	const options = { threshold: [0, 0.95, 1], trackVisibility: true, delay: 100 };
	new IntersectionObserver((entries) => {
		const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
		if (!entry) return;
		const isInSight = entry.intersectionRatio > 0.95 && entry.isVisible !== false;
		if (isInSight === wasInSight) return;
		wasInSight = isInSight;
		settle(isInSight);
	}, options).observe(document.documentElement);
}
