/** Milliseconds after doing the work before it is done again. */
const FIRST_WAIT = 5_000;
/** The wait grows so much each time that it was asked for meanwhile. */
const GROWTH = 3;

/**
 * Does some work seldom, however often it is asked for: at once where it was not asked for lately, and ever more seldom while it is asked
 * for again and again. What was asked for is always done in the end.
 * @param longest milliseconds that it may be put off
 */
export function atLeisure(work: () => void, longest: number): { ask(): void; stop(): void } {
	const first = Math.min(FIRST_WAIT, longest);
	let wait = first;
	let isAskedFor = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	function run(): void {
		isAskedFor = false;
		timer = setTimeout(end, wait);
		work();
	}
	function end(): void {
		timer = undefined;
		wait = isAskedFor ? Math.min(wait * GROWTH, longest) : first;
		if (isAskedFor) run();
	}
	return {
		ask() {
			isAskedFor = true;
			if (timer === undefined) run();
		},
		stop: () => clearTimeout(timer),
	};
}
