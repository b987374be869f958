import { setTimeout as pause } from 'node:timers/promises';
import type { CodeInChromium } from '../chromium/code-in-chromium.ts';
import { seededRandom } from '../seeded-random.ts';

/** Milliseconds after which a worker is killed, at most: some ten writes. */
const LONGEST_LIFE = 300;

/**
 * Kills a worker of real Chromium at random moments of its writes to the coverage index, and looks each time at what is stored then: every
 * entry in the index exactly once, none lost that was confirmed.
 * @returns what was wrong, one sentence each
 */
export async function killIndexWrites(
	chromium: CodeInChromium,
	kills: number,
	note: (line: string) => void = () => {},
): Promise<string[]> {
	const random = seededRandom(20);
	const open = () =>
		chromium.open<typeof import('./in-chromium/write-coverage.ts')>('tools/soak/in-chromium/write-coverage.ts', {
			inWorker: true,
		});
	const faults: string[] = [];
	for (let kill = 0; kill < kills; kill++) {
		const writing = await open();
		await writing.call('start', kill + 1);
		await pause(random() * LONGEST_LIFE);
		await writing.close();
		const looking = await open();
		const found = await looking.call('check');
		await looking.close();
		faults.push(...found.faults.map((fault) => `After kill ${kill}: ${fault}`));
		if (kill % 20 === 19) note(`${kill + 1} kills: ${found.entries} entries in ${found.segments} segments`);
	}
	return faults;
}
