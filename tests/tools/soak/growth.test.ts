import { describe, expect, test } from 'vitest';
import { shippedModels } from '../../../tools/models/shipped-models.ts';
import { growthOf } from '../../../tools/soak/growth/check-growth.ts';
import { allDoors } from '../../../tools/soak/growth/doors/all-doors.ts';
import { glanceAtGrowth } from '../../../tools/soak/growth/glance-at-growth.ts';
import { MOST_GROWTH, measureGrowth } from '../../../tools/soak/growth/measure-growth.ts';
import { KNOWN_PATTERNS } from '../../../tools/soak/growth/patterns.ts';

const doors = allDoors(await shippedModels());

/** Those that were slowest once; all others go through every door in `npm run soak -- growth`. */
const WORST = [
	['he said that ', 'analysis (en)'],
	['-', 'analysis (en)'],
	['Ann, ', 'analysis (en)'],
	['«a ', 'analysis (en)'],
	['Anna ', 'analysis (en)'],
	['VELL (AP) - ', 'analysis (en)'],
	['“We go,” said Ann Hale. ', 'analysis (en)'],
	['« a », a dit Ana Ruiz. ', 'analysis (fr)'],
	['“We go,” said Ann Hale. ', 'differences'],
	['he said that ', 'passages and links'],
	['<!doctype ', 'feed'],
	['{"a":1},', 'page (broken JSON-LD)'],
	['new words', 'page (authors)'],
	['new bodies', 'related (one long article)'],
] as const;

describe('twice the letters take little more than twice the time', () => {
	test.each(WORST)('of %j in %s', { timeout: 120_000 }, (unit, doorName) => {
		const door = doors.find(({ name }) => name === doorName);
		const pattern = KNOWN_PATTERNS.find(({ name }) => [unit, JSON.stringify(unit)].includes(name));
		if (!door || !pattern) throw new Error(`There is no ${doorName} or no pattern ${unit}`);
		expect(growthOf(door, pattern, [10_000, 20_000, 40_000]).lasting).toBeLessThanOrEqual(MOST_GROWTH);
	});
});

/** So many steps. */
function work(steps: number): number {
	let sum = 0;
	for (let i = 0; i < steps; i++) sum = (sum + (i ^ 3)) | 0;
	return sum;
}

test.each([
	['the square of its input is', (letters: number) => (letters * letters) / 10, true],
	['its input is not', (letters: number) => letters * 5_000, false],
])('work that grows with %s told', { timeout: 120_000 }, (_, steps, isTold) => {
	// several steps of a length that can be told: the engine compiles a loop when it has run for a while, which makes one of them slow
	const sizes = [10_000, 20_000, 40_000, 80_000];
	const { lasting } = measureGrowth((letters) => () => work(steps(letters)), sizes, 500);
	expect(lasting > MOST_GROWTH).toBe(isTold);
});

/** What it does not pass is measured all the same, so that a busy machine costs time and hides nothing. */
describe('a glance', () => {
	test.each([
		['grows with its input', (letters: number) => letters * 500],
		['is over at once', () => 0],
	])('passes work that %s', { retry: 3 }, (_, steps) => {
		expect(glanceAtGrowth((letters) => () => work(steps(letters)))).toBeLessThan(MOST_GROWTH);
	});

	test.each([
		['grows with the square of its input', (letters: number) => (letters * letters) / 40],
		['does so in a part alone', (letters: number) => letters * 500 + (letters * letters) / 80],
		['does so beside what it always takes', (letters: number) => 20_000_000 + (letters * letters) / 120],
		['is too quick at first to tell', (letters: number) => (letters * letters) / 2_000],
	])('leaves to be measured what %s', (_, steps) => {
		expect(glanceAtGrowth((letters) => () => work(steps(letters)))).toBeNull();
	});
});
