import { expect, test } from 'vitest';
import { findAmounts } from '../../../../src/core/coverage/differences/find-amounts.ts';

const summary = (sentence: string) => findAmounts(sentence).map(({ value, thing, bound }) => [value, thing, bound]);

test.each([
	['In all, 40 allied nations sent ships.', [[40, 'country', null]]],
	['About fifty countries sent ships.', [[50, 'country', 'about']]],
	['A trial of 6,240 children began.', [[6240, 'child', null]]],
	['It cost 1.24 billion euros.', [[1.24e9, 'money euro', null]]],
	['It cost €1.24bn in all.', [[1.24e9, 'money euro', null]]],
	['A dose costs $3.90 there.', [[3.9, 'money dollar', null]]],
	['Cases fell by 68 per cent.', [[68, 'percent', null]]],
	['Cases fell by 68%.', [[68, 'percent', null]]],
	['It kills more than half a million people.', [[500_000, 'people', 'more']]],
	['The pipe is 12 miles long.', [[12 * 1609.344, 'length', null]]],
	['Up to sixty-two trucks waited.', [[62, 'truck', 'less']]],
	['Two dozen workers left.', [[24, 'worker', null]]],
	[
		'Some 40 marines and 12 mayors came.',
		[
			[40, 'marine', 'about'],
			[12, 'mayor', null],
		],
	],
])('%s', (sentence, amounts) => {
	expect(summary(sentence)).toEqual(amounts);
});

test.each([
	'It opened on 12 March.',
	'Officials met in 2019 and decided.',
	'Grace Mensah, 29, walks to the clinic.',
	'The match ended 3-2.',
	'The doors open at 9:30 in the morning.',
	'It ran for two years and six months.',
	'One of them left.',
	'The mark rose to 40 as ministers met.',
	'Of those asked, 12 was the youngest.',
	'Three more cables were cut.',
])('%s: no amount to compare', (sentence) => {
	expect(summary(sentence)).toEqual([]);
});
