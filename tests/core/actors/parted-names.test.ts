import { describe, expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (text: string) => findShippedActors({ text, language: 'en' }).actors;
const namesOf = (text: string) => actorsOf(text).map(({ name }) => name);

describe('what a name is not', () => {
	test('two bodies are not one, and words of two peoples are none', () => {
		expect(namesOf('The House and Senate of the United States voted on Monday, Ada Morrow said.')).not.toContain(
			'House and Senate',
		);
		expect(namesOf('The Scottish and Welsh ministers met Ada Morrow on Monday.')).toEqual(['Ada Morrow']);
	});

	test('a first name that a capital has as well says no word for a government', () => {
		const found = actorsOf(
			'Paris Hollin danced in Oslo on Monday. “It was lovely,” she said. Paris said she would return.',
		);
		expect(found.filter(({ kind }) => kind === 'government')).toEqual([]);
	});

	test('“the firm” is no society and no ministry', () => {
		const text =
			'The Royal Society of Gardeners published its report in Oslo on Monday. The firm said that it was wrong. The company did not answer.';
		const found = actorsOf(text).find(({ name }) => name === 'Royal Society of Gardeners');
		expect(found?.mentions).toHaveLength(1);
	});
});

test.each([
	[
		'Jonas Brandt, the grandson of Emil Brandt and now chief executive of Brandt Maritime, said the yard would stay.',
		'Jonas Brandt',
		'chief executive',
	],
	['Mira Lund, a mother of three and now mayor of Vell, agreed in Oslo on Monday.', 'Mira Lund', 'mayor'],
	['Ines Calder, the daughter of a miner and a nurse, agreed in Oslo on Monday.', 'Ines Calder', null],
])('what somebody is may stand behind whose child they are: %s', (text, name, role) => {
	expect(actorsOf(text).find((actor) => actor.name === name)?.role).toBe(role);
});
