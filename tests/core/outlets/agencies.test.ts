import { expect, test } from 'vitest';
import { agencyOfText } from '../../../src/core/metadata/dateline.ts';
import { agencyAmong, agencyOfCredit } from '../../../src/core/outlets/agencies.ts';

test.each([
	['Reuters', 'Reuters'],
	['(AP)', 'The Associated Press'],
	['Source: AFP', 'Agence France-Presse'],
	['/ritzau/', 'Ritzau'],
	['© AAP', 'Australian Associated Press'],
	['Trend', null],
	['Jo Doe', null],
	['Apples and pears', null],
])('the credit "%s" names %s', (credit, agency) => {
	expect(agencyOfCredit(credit)).toBe(agency);
});

test.each([
	['dpa/lno', 'Deutsche Presse-Agentur'],
	['The Ledger with AFP', 'Agence France-Presse'],
	['Jo Doe and Max Roe', null],
])('among the parts of "%s" is %s', (credit, agency) => {
	expect(agencyAmong(credit)).toBe(agency);
});

test.each([
	['OSTER, March 4 (Reuters) - A ferry will cross the sound again from May.', 'Reuters'],
	['Lahnfurt (dpa) – Der Pegel der Lahn ist in der Nacht weiter gestiegen.', 'Deutsche Presse-Agentur'],
	['A ferry will cross the sound again, the council (in Oster) said on Monday.', null],
])('the text that begins "%s" is wire copy of %s', (first, agency) => {
	expect(agencyOfText([first, 'More of the text follows here.'])).toBe(agency);
});
