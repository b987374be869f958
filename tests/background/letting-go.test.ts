import { beforeEach, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { runMaintenance } from '../../src/background/serve/run-maintenance.ts';
import { serveSites } from '../../src/background/serve/serve-sites.ts';
import type { Highlight } from '../../src/core/highlights/highlight.ts';
import { readMaintenanceTimes } from '../../src/storage/maintenance/maintenance-times.ts';
import { emptyWorld, type FakeWorld } from '../../tools/fakes/fake-world.ts';

const START = new Date('2026-03-14T09:00:00Z');
const created = START.toISOString();
const highlight: Highlight = {
	id: 'a1',
	articleId: 'harbour.example/port',
	url: 'https://www.harbour.example/port',
	articleTitle: 'Port of Vell',
	outlet: null,
	quote: { type: 'TextQuoteSelector', exact: 'The port', prefix: '', suffix: '' },
	position: { type: 'TextPositionSelector', start: 10, end: 18 },
	colour: 'green',
	note: '',
	createdAt: created,
	modifiedAt: created,
};

let world: FakeWorld;
let background: Background;
beforeEach(async () => {
	world = await emptyWorld();
	const db = await world.database();
	background = createBackground(world);
	await db.put('highlights', highlight);
	await serveSites(background).setRetention({ articleDays: 30, coverageDays: 14, highlightDays: 30 });
});
/** The alarm rings on these days from the start, each in a worker of its own. */
const ring = async (days: readonly number[], alarm = 'prune') => {
	for (const day of days) {
		world.clock = new Date(START.getTime() + day * 86_400_000);
		await runMaintenance(createBackground(world), alarm);
	}
	return (await world.database()).count('highlights');
};

test.each<[string, number[], number]>([
	['that jumps a year ahead lets go of nothing', [0, 1, 2, 367], 1],
	['that jumps and is set right lets go of nothing, then or later', [0, 1, 2, 367, 367.5, 3, 4, 5], 1],
	['that jumps back and forth lets go of nothing', [0, 1, 2, -9000, 3, 9000, 4], 1],
	['that is wrong from the first time lets go of nothing at once', [5000, 5000.2], 1],
	['that goes on lets go of what is old', [0, 1, 2, 5, 8, 12, 16, 20, 24, 28, 31], 0],
	['after a holiday of two months lets go of what is old on the third day of use', [0, 1, 2, 63, 64, 65], 0],
	['after a holiday of two months lets go of nothing before', [0, 1, 2, 63, 64], 1],
])('a clock %s', async (_, days, left) => {
	expect(await ring(days)).toBe(left);
});

test.each([
	[{ highlightDays: 7 }, [0, 1, 2, 5, 8], 0],
	[{ highlightDays: 0 }, [0, 1, 2, 5, 8, 12, 16, 20, 24, 28, 31, 34], 1],
	[{ highlightDays: -7 }, [0, 1, 2, 5, 8], 1],
])('days that an organisation has set as %j come before the reader’s', async (retention, days, left) => {
	world.managed = { retention };
	expect(await ring(days)).toBe(left);
});

test('nothing is let go while the browser cannot say what the organisation has set', async () => {
	world.managed = null;
	expect(await ring([0, 1, 2, 5, 8, 12, 16, 20, 24, 28, 31])).toBe(1);
	world.managed = {};
	expect(await ring([32])).toBe(0);
});

test('a browser that is never open for half a day lets go of what is old all the same', async () => {
	expect(await ring([0, 1, 2, 5, 8, 12, 16, 20, 24, 28, 31], 'poll')).toBe(0);
});

test('nothing is let go while the settings cannot be read', async () => {
	await world.values.set('settings', {
		version: 2,
		value: { retention: { articleDays: 1, coverageDays: 1, highlightDays: 1 } },
	});
	expect(await ring([0, 1, 2, 5, 8, 12, 16, 20, 24, 28, 31])).toBe(1);
	await world.values.set('settings', { version: 3, value: {} });
	expect(await ring([32, 33, 34])).toBe(1);
});

test('a note of the time that cannot be read lets go of nothing until the time is believed anew', async () => {
	await ring([0, 1, 2]);
	await world.values.set('house times', { version: 1, value: { clock: { believed: 'always' } } });
	expect(await ring([40])).toBe(1);
	expect(await ring([41, 42])).toBe(0);
});

test.each([0, -1, 0.5, 1e300, Number.NaN, '30', undefined])(
	'%s is refused as a number of days, and the one before holds',
	async (days) => {
		const { setRetention, viewSettings } = serveSites(background);
		await expect(setRetention({ articleDays: 30, coverageDays: 14, highlightDays: days as never })).rejects.toThrow(
			'highlightDays',
		);
		expect((await viewSettings()).retention.highlightDays).toBe(30);
	},
);

test('what time it is, noted while things are let go, is not lost with it', async () => {
	await ring([0, 1, 2]);
	let letGo = () => {};
	const asked = vi.fn(() => new Promise<unknown>((resolve) => (letGo = () => resolve({}))));
	world.managedValues = asked;
	world.clock = new Date(START.getTime() + 3 * 86_400_000);
	const pruning = runMaintenance(background, 'prune');
	await vi.waitFor(() => expect(asked).toHaveBeenCalled());
	await new Promise((resolve) => setTimeout(resolve, 20));
	world.managedValues = async () => ({});
	world.clock = new Date(world.clock.getTime() + 5 * 60 * 60_000);
	await runMaintenance(background, 'poll');
	letGo();
	await pruning;
	expect((await readMaintenanceTimes(world.values)).clock.believed).toBe(world.clock.toISOString());
});
