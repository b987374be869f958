import { expect, test } from 'vitest';
import { agencyOfText } from '../../../src/core/metadata/dateline.ts';

const TEXT = 'The ferries to the northern islands sail again after nine days in harbour, the port said on Tuesday.';

test.each([
	['in a dateline', [`PORT VELL, March 11 (Reuters) - ${TEXT}`], 'Reuters'],
	['with its regional desk', [`Vell (dpa/vel) - ${TEXT}`], 'Deutsche Presse-Agentur'],
	['between strokes', [`Vell /dpa/ - ${TEXT}`], 'Deutsche Presse-Agentur'],
	['behind a place', [`Vell, AP — ${TEXT}`], 'The Associated Press'],
	['at the head of the text', [`REUTERS - ${TEXT}`], 'Reuters'],
	['in a line at its foot', [TEXT, 'dpa/lno'], null],
	['in a line at its foot, alone', [TEXT, '(dpa)'], 'Deutsche Presse-Agentur'],
	['nowhere, where a word begins the text', [`Beta: ${TEXT}`], null],
	['nowhere, where a line is a name', [TEXT, TEXT, 'Petra'], null],
])('an agency is found %s', (_, paragraphs, agency) => {
	expect(agencyOfText(paragraphs)).toBe(agency);
});
