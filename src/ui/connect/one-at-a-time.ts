/**
 * Does some work whenever it is asked for, one after the other: what is asked for while it runs is done once more when it has ended,
 * however often it was asked for. Readings of a background that is busy must not pile up.
 * @param work never rejects
 */
export function oneAtATime(work: () => Promise<void>): () => void {
	let isRunning = false;
	let isWantedAgain = false;
	async function run(): Promise<void> {
		isRunning = true;
		do {
			isWantedAgain = false;
			await work();
		} while (isWantedAgain);
		isRunning = false;
	}
	return () => {
		if (isRunning) isWantedAgain = true;
		else void run();
	};
}
