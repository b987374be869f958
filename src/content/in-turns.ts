/** Milliseconds after which the page's own work comes first: half a frame. */
const TURN = 8;

interface Turns {
	/** False where nobody wants the rest any more. */
	goesOn(): boolean;
	/** Milliseconds of work so far. */
	worked(milliseconds: number): void;
}

/**
 * Takes the steps of some work, a few milliseconds at a time, and lets the page go on in between.
 * @returns what comes of it; null where nobody wanted the rest
 */
export async function inTurns<Result>(
	steps: Generator<unknown, Result>,
	{ goesOn, worked }: Turns,
): Promise<Result | null> {
	let began = performance.now();
	for (let step = steps.next(); ; step = steps.next()) {
		const took = performance.now() - began;
		if (!step.done && took < TURN) continue;
		worked(took);
		if (step.done) return step.value;
		await pause();
		if (!goesOn()) return null;
		began = performance.now();
	}
}

function pause(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
	// unlike a timer's, its turns are not put off in a tab that nobody sees
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
