import { expect, test } from 'vitest';
import { titleCased, upperCased } from '../../../tools/bench/recase-text.ts';
import { scoreMentions, type TypedSpan } from '../../../tools/bench/score-mentions.ts';

const TEXT = "The Grindstone's Ida Marsh flew to Vell.";
const GOLD: TypedSpan[] = [
	[4, 14, 'ORG'],
	[17, 26, 'PER'],
	[35, 39, 'LOC'],
];

test.each<[string, TypedSpan[], number]>([
	['a mention is right in span and type', [[17, 26, 'PER']], 1],
	['a part of it is wrong', [[21, 26, 'PER']], 0],
	['another type is wrong', [[17, 26, 'ORG']], 0],
	['an article before and a possessive after it do not matter', [[0, 16, 'ORG']], 1],
	['one said twice counts once', [...GOLD, ...GOLD], 3],
])('%s', (_, given, right) => {
	expect(scoreMentions(TEXT, GOLD, given)).toMatchObject({ right, gold: 3 });
});

test.each([
	['capitals', upperCased, "STRASSE: THE MAYOR'S ÉCLAIR, ß"],
	['title case', titleCased, "Strasse: The Mayor's Éclair, ß"],
])('a text in %s keeps every character where it was', (_, recased, expected) => {
	expect(recased("strasse: the mayor's éclair, ß")).toBe(expected);
});
