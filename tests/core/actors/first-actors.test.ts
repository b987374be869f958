import { expect, test } from 'vitest';
import { firstActors } from '../../../src/core/actors/first-actors.ts';

const said = (actor: number | null, times = 1) =>
	Array.from({ length: times }, () => ({ actor, shown: true, speaker: actor === null ? null : 'Somebody' }));
const actors = (...saliences: (number | null)[]) =>
	saliences.map((salience) => (salience === null ? null : { salience }));

test.each([
	['stand in order of their salience', actors(0.8, 0.6, 0.4), [], [0, 1, 2]],
	['of whom most is quoted come before the state they speak for', actors(0.8, 0.7, 0.5), said(2, 6), [2, 0, 1]],
	['of whom one quote is known stay where they are', actors(0.8, 0.5, 0.4), said(2), [0, 2, 1]],
	['are not moved by what nobody is said to have spoken', actors(0.8, 0.6, 0.4), said(null, 5), [0, 1, 2]],
	['that the reader hid are passed over', actors(0.8, null, 0.4), [], [0, 2]],
	['are none where there are none', [], said(null), []],
])('the first actors %s', (_, listed, quotes, order) => {
	expect(firstActors(listed, quotes, 6)).toEqual(order);
});

test('whoever is not among the most salient is not brought in by being quoted', () => {
	expect(firstActors(actors(0.9, 0.8, 0.7), said(2, 9), 2)).toEqual([0, 1]);
});
