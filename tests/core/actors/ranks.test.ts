import { describe, expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (text: string) => findShippedActors({ text, language: 'en' }).actors;

describe('ranks, offices and what opens a sentence before a name', () => {
	test.each([
		['Det Supt Colin Frame said that the search went on.', 'Colin Frame', 'Det Supt'],
		['The court heard that PC Amir Shah was hurt near the harbour on Monday.', 'Amir Shah', 'PC'],
		['Rear Adm. Paul Stone said nothing to the reporters in Oslo.', 'Paul Stone', 'Rear Adm.'],
		['Flt Lt Ben Ash was flown to Oslo on Monday.', 'Ben Ash', 'Flt Lt'],
		['“He was brave,” Master Sgt. Kim Roe said in Oslo on Friday.', 'Kim Roe', 'Master Sgt.'],
		['Medals went to Staff Sgt. Luis Vega and Pfc. Tom Bell on Monday.', 'Tom Bell', 'Pfc.'],
		['Statements were taken by Insp Joe Burr and DC Anna Pell on Monday.', 'Anna Pell', 'DC'],
		[
			'The committee chose Senate Judiciary Chair Chuck Grasmere on Monday.',
			'Chuck Grasmere',
			'Senate Judiciary Chair',
		],
		['The guest was Crown Prince Mohammed bin Harun of Vell.', 'Mohammed bin Harun', 'Crown Prince'],
		[
			'It was the last fight between Senate Minority Leader Pat Dolan and the unions.',
			'Pat Dolan',
			'Senate Minority Leader',
		],
		['White House Press Secretary Jane Holm answered on Monday.', 'Jane Holm', 'Press Secretary'],
	])('%s', (text, name, role) => {
		const found = actorsOf(text).find((actor) => actor.name === name);
		expect(found).toMatchObject({ kind: 'person' });
		expect([found?.role, `${found?.affiliation} ${found?.role}`]).toContain(role);
	});

	test.each([
		['Born Diane Hall in Oslo in 1946, she moved to Vienna.', 'Diane Hall'],
		['A letter to Ban Ki-moon was read in Oslo on Monday.', 'Ban Ki-moon'],
		['Maria Thomas sang at the fair in Oslo on Friday.', 'Maria Thomas'],
	])('%s has %s and no word more', (text, name) => {
		const persons = actorsOf(text).filter(({ kind }) => kind === 'person');
		expect(persons.map((actor) => actor.name)).toEqual([name]);
	});

	test('a rank alone is nobody, nor are comics', () => {
		const names = actorsOf('The Lance Cpl was out. The Sheriff came. DC Comics sold more in Oslo on Monday.').map(
			({ name }) => name,
		);
		expect(names).not.toContain('Lance Cpl');
		expect(names).not.toContain('Sheriff');
		expect(names).not.toContain('Comics');
	});
});
