import { expect, test } from 'vitest';
import { quotesOf, speakersShown } from './quotes-shown.ts';

test.each([
	['it', 'La sindaca di Vell ha detto: «Ci siamo tutti noi oggi».', 'sindaca di Vell'],
	['fr', 'La ministre de la Justice a salué « une grande victoire pour tous ».', 'ministre de la Justice'],
	['fr', 'D’après une source policière, « deux hommes ont été arrêtés ce matin ».', 'source policière'],
	['nl', '“Ik ben boos op het kabinet”, aldus de VVD-leider.', 'VVD-leider'],
	['nl', '“Ik ben boos op het kabinet”, zegt een NS-woordvoerder.', 'NS-woordvoerder'],
])('in %s an office ends before the verb and keeps what it is joined to: %s', (language, text, speaker) => {
	expect(speakersShown(language, text)).toEqual([speaker]);
});

test.each([
	[
		'it',
		'Il presidente della Repubblica, Anna Quelmi, ha firmato il decreto. L’ex presidente del Consiglio ha attaccato: «Un disastro per tutto il paese».',
		'Anna Quelmi',
	],
	[
		'fr',
		'La ministre de la Justice, Anne Quelmont, a parlé. Un ministre a répondu : « Nous ne signerons pas cet accord ».',
		'Anne Quelmont',
	],
])(
	'in %s an office of something else, or a new one, is not whoever holds one of the same word',
	(language, text, holder) => {
		for (const { speaker } of quotesOf(language, text)) expect(speaker ?? '').not.toBe(holder);
	},
);
