import { expect, test } from 'vitest';
import { markText } from '../../../src/core/quotes/marked-text.ts';
import { findSpeakerLabels } from '../../../src/core/quotes/speaker-labels.ts';

function labelsOf(text: string): [string, string][] {
	const marked = markText(text);
	const slice = ([first, end]: readonly [number, number]) =>
		text.slice(marked.tokens[first]?.start, marked.tokens[end - 1]?.end);
	return findSpeakerLabels(marked).map(({ label, speech }) => [slice(label), slice(speech)]);
}

test.each<[string, string, [string, string][]]>([
	[
		'names in capitals',
		'Partial transcript:\nHALLORAN: Will you stand again?\nOYELARAN: Ask me in May.',
		[
			['HALLORAN', 'Will you stand again?'],
			['OYELARAN', 'Ask me in May.'],
		],
	],
	[
		'names that come back',
		'Mira Voss: Will you stand again?\nTom Hale: Ask me in May.\nMira Voss: Why May?',
		[
			['Mira Voss', 'Will you stand again?'],
			['Tom Hale', 'Ask me in May.'],
			['Mira Voss', 'Why May?'],
		],
	],
	['no labels of the page', 'Photo: The harbour at dawn.\nRelated: Five boats sank.\nNote: Times are local.', []],
	[
		'no labels of a review',
		'Processor: Marlin Core 3\nMemory: 16 GB\nStorage: 512 GB\nThe Go 15 ran well.\nProcessor: We recommend four cores.\nStorage: You want flash.',
		[],
	],
	[
		'no notes below a match',
		'TRAINING ROOM: Voss (knee) is out.\nUP NEXT: Vell hosts Harrow on Friday.\nMORE: Scores of all games.',
		[],
	],
	['no single colon', 'The verdict came late. Mira Voss: a name to remember.\nTom Hale: the end of an era.', []],
])('finds %s', (_, text, expected) => {
	expect(labelsOf(text)).toEqual(expected);
});
