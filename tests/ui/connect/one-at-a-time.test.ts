import { expect, test, vi } from 'vitest';
import { oneAtATime } from '../../../src/ui/connect/one-at-a-time.ts';

/** Work that ends when the test says so. */
function slowWork() {
	const ends: (() => void)[] = [];
	const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
	const end = async () => {
		ends.shift()?.();
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { work, end };
}

test('sixty changes while a reading runs come to one more reading', async () => {
	const { work, end } = slowWork();
	const read = oneAtATime(work);
	for (let i = 0; i < 60; i++) read();
	expect(work).toHaveBeenCalledTimes(1);
	await end();
	expect(work).toHaveBeenCalledTimes(2);
	await end();
	expect(work).toHaveBeenCalledTimes(2);
});

test('a change after the last reading is read', async () => {
	const { work, end } = slowWork();
	const read = oneAtATime(work);
	read();
	await end();
	read();
	expect(work).toHaveBeenCalledTimes(2);
});
