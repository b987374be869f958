import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurns } from '../../src/content/in-turns.ts';

/** Milliseconds, moved on by the work alone. */
let now: number;
/** How long each turn took, between which the page goes on. */
let turns: number[];
let began: number;

beforeEach(() => {
	[now, turns, began] = [0, [], 0];
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.stubGlobal('scheduler', {
		yield: async () => {
			turns.push(now - began);
			now += 1_000;
			began = now;
		},
	});
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

function* work(steps: number, milliseconds: number): Generator<number, string> {
	for (let step = 0; step < steps; step++) {
		now += milliseconds;
		yield step;
	}
	return 'done';
}
const always = { goesOn: () => true, worked: () => {} };

test.each([
	['200 steps of 5 milliseconds', 200, 5, 10],
	['200 steps of 32 milliseconds', 200, 32, 32],
	['20,000 steps of a tenth of one', 20_000, 0.1, 8.2],
])(
	'%s: the page goes on after %s × %s at the latest after %s milliseconds',
	async (_, steps, milliseconds, longest) => {
		expect(await inTurns(work(steps, milliseconds), always)).toBe('done');
		expect(turns.length).toBeGreaterThan((steps * milliseconds) / longest - 2);
		expect(Math.max(...turns)).toBeLessThanOrEqual(longest);
	},
);

test('what is soon done is done at once', async () => {
	expect(await inTurns(work(7, 1), always)).toBe('done');
	expect(turns).toEqual([]);
});

test('the page’s own time is not counted as work', async () => {
	let worked = 0;
	await inTurns(work(100, 4), { goesOn: () => true, worked: (milliseconds) => (worked += milliseconds) });
	expect(worked).toBe(400);
});

test('what nobody wants any more is left', async () => {
	let wanted = 5;
	const steps = work(200, 10);
	expect(await inTurns(steps, { goesOn: () => wanted-- > 0, worked: () => {} })).toBeNull();
	expect(turns).toHaveLength(6);
});
