import { expect, test } from 'vitest';
import { describeSpeaker } from '../../../src/core/quotes/describe-speaker.ts';

test.each([
	['the harbour board', 'the harbour board'],
	['a friend of the family', 'a friend of the family'],
	['the family', 'the family'],
	['who', 'who'],
	['she', 'she'],
	['Developers', 'Developers'],
	['AFP', 'AFP'],
	['85% of the dockers', '85% of the dockers'],
	['a spokesperson for Channel 4', 'a spokesperson for Channel 4'],
	['a neighbour, 54,', 'a neighbour, 54'],
	['Juror 8', 'Juror 8'],
	['a resident of District 9', 'a resident of District 9'],
	['a spokeswoman for the WHO', 'a spokeswoman for the WHO'],
	['Witness A', 'Witness A'],
	['Judge Neely', 'Judge Neely'],
	// what only leads on
	['a recent graduate who', 'a recent graduate'],
	['Ada Lind aptly', 'Ada Lind'],
	['Famed fight doctor Idris Barzan once', 'Famed fight doctor Idris Barzan'],
	['Lind constituent Dan Barzan when', 'Lind constituent Dan Barzan'],
	['the harbour board detailed', 'the harbour board'],
	['continued Stone', 'continued Stone'],
	['Continued by Lind Barzan', 'Continued by Lind Barzan'],
	['Added Idris Barzan', 'Idris Barzan'],
	['Idris Barzan (N-Vell)', 'Idris Barzan'],
])('%s may be said to speak, as %s', (source, expected) => {
	expect(describeSpeaker(source)).toBe(expected);
});

test.each([
	'I’d',
	"you've",
	'Well, let’s',
	"You're",
	'will',
	'Why',
	'Imagine',
	'Rather',
	'French',
	'Article',
	'Who never heard someone else',
	'THE HARBOUR CRISIS',
	'14%',
	'nearly 90%',
	'1,200',
	'About 1,200',
	'Article 5',
	'May 14',
	'June 14',
	'since 2019',
	'',
	'(N-Vell)',
])('“%s” is nobody', (source) => {
	expect(describeSpeaker(source)).toBeNull();
});
