import { describe, expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const kindsOf = (text: string, title = '') =>
	Object.fromEntries(findShippedActors({ text, title, language: 'en' }).actors.map(({ name, kind }) => [name, kind]));

describe('who has a title is shown without it', () => {
	test.each([
		['Vice Admiral Dame Julia Frost had been expected to get the role.', 'Julia Frost'],
		['Trust chair Baroness Penny Carr thanked him for his energy.', 'Penny Carr'],
		['The Most Rev Hilary Stone said the church had failed. “I am ashamed,” he said.', 'Hilary Stone'],
		['The Rev Canon Peter Lisle, who ran the school, was convicted last year.', 'Peter Lisle'],
		['On Sunday Archbishop Fidèle Nkuna offered prayers.', 'Fidèle Nkuna'],
		['Malam Garba Sanusi-Kaita, whose daughter was among the girls, thanked them.', 'Garba Sanusi-Kaita'],
		['The emir, HRH Attahiru Muhammad-Bello, received them on Monday.', 'Attahiru Muhammad-Bello'],
		['The Additional Government Pleader V. N. Thorat opposed the plea.', 'V. N. Thorat'],
		['Able Seaman Lee Tubbs’s mother wanted the truth.', 'Lee Tubbs'],
		['In the men’s race, Briton Harvey Tranter took gold.', 'Harvey Tranter'],
	])('%s', (text, name) => {
		expect(kindsOf(text)).toEqual({ [name]: 'person' });
	});

	test('of two who share it, each has the role', () => {
		const text = 'A bench of Justices R. S. Deshkar and Manisha Pote observed that it had acted in haste.';
		const { actors } = findShippedActors({ text, language: 'en' });
		expect(actors.map(({ name, role }) => [name, role])).toEqual([
			['R. S. Deshkar', 'Justice'],
			['Manisha Pote', 'Justice'],
		]);
	});

	test('a comrade keeps the office that stands before the title', () => {
		const text = 'NUM general secretary Comrade Sipho Radebe-Mann disagreed on Monday.';
		const { actors } = findShippedActors({ text, language: 'en' });
		expect(actors.find(({ kind }) => kind === 'person')).toMatchObject({
			name: 'Sipho Radebe-Mann',
			role: 'general secretary',
		});
	});
});

test('a first name that is a city’s is its bearer’s where something is told of it', () => {
	const text = `Mayor London Breck on Monday promised to reopen the line. “London means well, but words don’t float,” Paris Whitlow said.
Austin Reyes, a captain, said the boats needed new engines.`;
	expect(Object.keys(kindsOf(text))).not.toContain('London');
});

describe('one person is one', () => {
	test.each([
		['Robert “Bobby” Hargreaves, 52, was driving home. “Bob was the heart of our home,” his family said.', 'Bob'],
		['Goalkeeper Matt Turnbull stopped two kicks. “Matty’s a wall,” coach Gregg Hall said.', 'Matty'],
		['Explorer Philip Ortega has been found alive. “Phil is thin but he is joking,” a nurse said.', 'Phil'],
	])('%s', (text, name) => {
		expect(Object.keys(kindsOf(text))).not.toContain(name);
	});

	test('where a short name may be two, it is neither', () => {
		const text =
			'Robert Lind and Robert Marsh spoke on Monday. “Bob, who chairs it, was late,” Ines Calder, a clerk, said.';
		expect(
			findShippedActors({ text, language: 'en' }).actors.find(({ name }) => /Robert/.test(name))?.mentions,
		).toHaveLength(1);
	});
});

describe('a role', () => {
	test.each([
		['Board member Trent Ogle cast the lone no vote on Monday.', 'Board member'],
		['The Democratic nominee for governor, Alma Trujillo, dropped out on Friday.', 'Democratic nominee for governor'],
		['Olev Kask, now an analyst at a think tank, said both could be right.', 'analyst'],
	])('%s', (text, role) => {
		expect(findShippedActors({ text, language: 'en' }).actors[0]?.role).toBe(role);
	});
});

test('whose widow somebody is does not make them one', () => {
	const text = 'The widow of PC Gareth Pryor, who was killed on duty, has spoken. “He was my rock,” Helen Pryor said.';
	const { actors } = findShippedActors({ text, language: 'en' });
	expect(actors.find(({ name }) => name === 'Gareth Pryor')?.role).not.toMatch(/widow/);
});

describe('whoever stands between commas behind what they are to somebody', () => {
	test.each([
		['The pilot, Hugo Marsh, was heard on the tape. Marsh’s wife, Dinah, has listened once.', 'Dinah'],
		['Agnes Duthie, whose husband, Calum, died in 2019, spoke on Monday.', 'Calum'],
		['Marco Bianchi cooks. His sister, Georgia, does the books in Bath.', 'Georgia'],
	])('is a person: %s', (text, name) => {
		expect(kindsOf(text)[name]).toBe('person');
	});

	test('and a firm that is a partner is none', () => {
		const text =
			'Azura Air will buy 60 jets. Its partner, Boeing, said it was glad. The airline and its parent, Skyhold Group, lost money.';
		expect(kindsOf(text).Boeing).toBe('organisation');
	});
});
