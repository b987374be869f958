import { expect, test } from 'vitest';
import { namesInText } from '../../../../src/core/coverage/stories/names-in-text.ts';
import { expectLinear } from '../../../expect-linear.ts';

test.each([
	['a run and the surname in it', 'said Lena Okafor on the quay', ['lena okafor', 'okafor']],
	['no single word that opens a sentence', 'They wait. Ferries stop! Crews leave “Cranes', []],
	['a run that opens a sentence', 'They wait. Lena Okafor left', ['lena okafor', 'okafor']],
	['small words within a name', 'the Bank of Vell fell', ['bank of vell', 'vell']],
	['no possessive', 'and Okafor’s answer', ['okafor']],
	[
		'names that begin beyond the alphabet',
		'near Ångby and Čelje, with Łucja Żak 😀Özil',
		['ångby', 'čelje', 'łucja żak', 'żak', 'özil'],
	],
	[
		'four words at most, and what follows as the next',
		'at Upper Lower Inner Outer Eastern Dock',
		['upper lower inner outer', 'outer', 'eastern dock', 'dock'],
	],
	['a name behind a name and a stop', 'by Rusk.Calder', ['rusk']],
])('finds %s', (_, text, names) => {
	expect([...namesInText(text).keys()]).toEqual(names);
});

test('tells how a name was written', () => {
	expect(namesInText('for Ines  Calder').get('ines calder')).toBe('Ines Calder');
});

test('finds nouns in German only in runs, as all of them have capitals', () => {
	expect([...namesInText('sah der Hafen und Lena Okafor', 'de').keys()]).toEqual(['lena okafor', 'okafor']);
});

test.each([
	['capitals', 'A '],
	['names', 'Vell Port '],
	['white space behind a stop', '.        '],
	['white space behind a name', 'Vell         '],
	['small letters', 'vell port '],
])('twice as many %s take about twice as long', (_, piece) => {
	const prepare = (length: number) => {
		const text = piece.repeat(length);
		return () => {
			for (let time = 0; time < 4; time++) namesInText(text);
		};
	};
	prepare(4_000)();
	expectLinear(prepare, 20_000, 10);
});
