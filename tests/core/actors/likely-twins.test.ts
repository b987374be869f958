import { expect, test } from 'vitest';
import { likelyTwins } from '../../../src/core/actors/likely-twins.ts';
import type { Actor, ActorKind } from '../../../src/core/article.ts';

const actors = (
	[
		['Vell', 'place'],
		['Port Authority of Vell', 'organisation'],
		['Vell Port Authority', 'organisation'],
		['VPA', 'organisation'],
		['Ines Calder', 'person'],
		['Calder', 'person'],
		['Northbank Times', 'organisation'],
	] satisfies [string, ActorKind][]
).map(([name, kind]) => ({ name, kind }) as Actor);
const namesFor = (name: string) =>
	likelyTwins(
		actors,
		actors.findIndex((one) => one.name === name),
	).map((index) => actors[index]?.name);

test.each([
	['Calder', ['Ines Calder']],
	['VPA', ['Vell Port Authority', 'Port Authority of Vell', 'Northbank Times']],
	['Vell Port Authority', ['Port Authority of Vell', 'Vell', 'VPA', 'Northbank Times']],
])('%s may be the same as those that share its words or letters, then others of its kind', (name, twins) => {
	expect(namesFor(name)).toEqual(twins);
});
