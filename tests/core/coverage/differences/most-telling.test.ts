import { describe, expect, test } from 'vitest';
import type { Passage, StoryDifferences } from '../../../../src/core/coverage/differences/difference.ts';
import { mostTelling } from '../../../../src/core/coverage/differences/most-telling.ts';
import { sayDifference } from '../../../../src/words/differences.ts';

const passage = (outlet: string, text = 'Words.'): Passage => ({
	articleId: outlet,
	url: `https://${outlet}.example/story`,
	outlet,
	text,
	marks: [],
	isFromSummary: false,
});
const NONE: StoryDifferences = {
	numbers: [],
	quotes: [],
	quotedElsewhere: [],
	missingHere: [],
	onlyHere: [],
	comparedWith: { wholeTexts: 1, summaries: 0, isCutOff: false },
};
const ALL: StoryDifferences = {
	...NONE,
	numbers: [
		{
			thing: 'dockers',
			versions: [
				{ value: '1,900', passages: [passage('Northbank Times')] },
				{ value: '2,100', passages: [passage('Vell Courier'), passage('Currently'), passage('Vell Courier')] },
			],
		},
	],
	quotes: [
		{ speaker: 'Ada Lind', kind: 'cut-here', here: passage('Northbank Times'), elsewhere: [passage('Currently')] },
	],
	missingHere: [[passage('Currently', 'Two ferries were turned back.')]],
	quotedElsewhere: [{ speaker: 'Bo Sele', passages: [passage('Currently')] }],
	onlyHere: [passage('Northbank Times', 'The quay is to be sold.')],
};
const told = (differences: StoryDifferences) => {
	const telling = mostTelling(differences);
	if (!telling) return null;
	const { lead, rest } = sayDifference(telling);
	return lead + rest;
};

describe('the one difference of the first screen', () => {
	test.each([
		['a number that disagrees', ALL, '1,900 or 2,100 dockers? “1,900” here, “2,100” in Vell Courier and Currently.'],
		['else words that are not the same', { ...ALL, numbers: [] }, 'Ada Lind is cut short here. More in Currently.'],
		[
			'else who is quoted elsewhere',
			{ ...ALL, numbers: [], quotes: [] },
			'Bo Sele is quoted elsewhere, in Currently, not here.',
		],
		[
			'else what is not told here',
			{ ...ALL, numbers: [], quotes: [], quotedElsewhere: [] },
			'Not told here: Two ferries were turned back. (Currently)',
		],
		['else what this article alone tells', { ...NONE, onlyHere: ALL.onlyHere }, 'Only here: The quay is to be sold.'],
		['none where nothing differs', NONE, null],
	])('is %s', (_, differences, words) => {
		expect(told(differences)).toBe(words);
	});

	test('begins with a capital letter, and counts outlets beyond two', () => {
		const [number] = ALL.numbers;
		if (!number) throw new Error('There is no number');
		const passages = ['A', 'B', 'C', 'D'].map((outlet) => passage(outlet));
		const versions = [
			{ value: 'six', passages: [passage('Northbank Times')] },
			{ value: 'nine', passages },
		];
		expect(told({ ...ALL, numbers: [{ thing: '', versions }] })).toBe(
			'Six or nine? “six” here, “nine” in A, B and 2 others.',
		);
	});
});
