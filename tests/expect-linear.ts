import { expect } from 'vitest';
import { processorMs } from '../tools/soak/growth/processor-time.ts';

const MOST_ROUNDS = 7;

/**
 * Expects that twice as much takes about twice the processor time. The least of several
 * rounds counts, n and 2n in turns, so that a busy machine falls on both.
 * @param prepare makes the input of a size, which is not measured, and gives what is
 * @param size n
 * @param least milliseconds below which n counts as this: there the machine is measured, not the code
 */
export function expectLinear(prepare: (size: number) => () => void, size: number, least: number): void {
	const [once, twice] = [prepare(size), prepare(2 * size)];
	let [single, double] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	for (let round = 0; round < MOST_ROUNDS; round++) {
		single = Math.min(single, processorMs(once));
		double = Math.min(double, processorMs(twice));
		if (double < 2 * Math.max(least, single)) return;
	}
	expect(double).toBeLessThan(2.6 * Math.max(least, single));
}
