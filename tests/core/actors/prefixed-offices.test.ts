import { expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const rolesIn = (text: string) =>
	findShippedActors({ text, language: 'en' }).actors.flatMap(({ name, kind, role }) =>
		kind === 'person' ? [`${name}: ${role}`] : [],
	);

test.each([
	['Acting-mayor Ada Morrow said on Friday that the harbour of Vell would open.', 'Ada Morrow: Acting-mayor'],
	['Vice-president Ada Morrow said on Friday that the harbour of Vell would open.', 'Ada Morrow: Vice-president'],
	['Ex-president Jon Feld was jailed on Friday by a court in Vell.', 'Jon Feld: Ex-president'],
	['Then-president Jon Feld had promised a harbour for Vell, the paper said.', 'Jon Feld: Then-president'],
	['Vice-chancellor Ada Morrow said on Friday that the college would close.', 'Ada Morrow: Vice-chancellor'],
	['Co-leader Ada Morrow said on Friday that the party would vote in May.', 'Ada Morrow: Co-leader'],
	['Ex-Chelsea striker Jon Feld said on Friday that he would come back.', 'Jon Feld: Ex-Chelsea striker'],
	['On Friday ex-England captain Jon Feld said that he would come back.', 'Jon Feld: ex-England captain'],
	['Would-be MP Ada Morrow said on Friday that she would go on.', 'Ada Morrow: Would-be MP'],
	['Non-executive director Jon Feld said on Friday that he would leave.', 'Jon Feld: Non-executive director'],
	['Anti-monarchy campaigner Ada Morrow was arrested in Vell on Friday.', 'Ada Morrow: Anti-monarchy campaigner'],
	['The ex-police officer Jon Feld was jailed on Friday in Vell.', 'Jon Feld: ex-police officer'],
	['Shadow Foreign Secretary Ada Morrow said on Friday that the talks failed.', 'Ada Morrow: Shadow Foreign Secretary'],
	['Shadow chancellor Jon Feld said on Friday that taxes would rise.', 'Jon Feld: Shadow chancellor'],
])('what makes an office another one belongs to it: %s', (text, role) => {
	expect(rolesIn(text)).toContain(role);
});

test('an office without it is as it was', () => {
	expect(rolesIn('President Ada Morrow said on Friday that the harbour of Vell would open.')).toEqual([
		'Ada Morrow: President',
	]);
});

test.each([
	['Guests on Friday included Ada Morrow, Jon Baker and Ines Calder.'],
	['Also present in the hall were Ada Morrow, Ines Bishop and Jon Feld.'],
	['The squad: Ada Reed, Jon Driver, Ines Banton.'],
])('in a list, who is called like a job is nobody’s role: %s', (text) => {
	expect(rolesIn(text).filter((role) => !role.endsWith(': null'))).toEqual([]);
});

test('a job behind a name stays its role', () => {
	expect(rolesIn('Ada Morrow, baker and mother of two, opened her shop in Vell on Friday.')).toEqual([
		'Ada Morrow: baker',
	]);
});
