import { expect, test } from 'vitest';
import { isEnglish } from '../../../src/core/languages/language-read.ts';

const ENGLISH =
	'The harbour of Vell was closed for two weeks, and the crews said that they had not been told of it by the owners.';
const GERMAN =
	'Der Hafen von Vell war zwei Wochen lang geschlossen, und die Besatzungen sagten, die Eigner hätten ihnen nichts mitgeteilt.';
const SWAHILI =
	'Bandari ya Vell ilifungwa kwa wiki mbili, na wafanyakazi walisema kwamba wamiliki hawakuwaambia chochote kuhusu hatua hiyo.';

test.each([
	['English prose', ENGLISH, null, true],
	['German prose', GERMAN, null, false],
	['Swahili prose', SWAHILI, null, false],
	['German that is declared English', GERMAN, 'en-GB', false],
	['English that is declared Portuguese', ENGLISH, 'pt-BR', true],
	['Swahili that is declared English', SWAHILI, 'en-US', false],
	['an English headline that is declared English', 'Port reopens after strike', 'en', true],
	['results that hardly have a word', 'Vell 3, Harrow 2; Lowmere 1, Nordhafen 1; Sandhaven 0, Halden 4', 'en', true],
	['a headline without function words', 'Port reopens after strike', null, true],
	['an undeclared list of names', 'Ana Ruíz, Björn Åkesson, Émile Roux, Petr Dvořák, '.repeat(8), null, true],
	[
		'the same, declared as what it does not tell',
		'Ana Ruíz, Björn Åkesson, Émile Roux, Petr Dvořák, '.repeat(8),
		'cs',
		false,
	],
	['a short text in other letters', 'Порт знову відкрито', null, false],
])('judges %s', (_, text, language, expected) => {
	expect(isEnglish(text, language)).toBe(expected);
});
