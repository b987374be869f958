import { expect, test } from 'vitest';
import type { AnalysisInput } from '../../../src/core/analyse/analysis-input.ts';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (input: AnalysisInput) => findShippedActors(input).actors;

test.each([
	[
		'nl',
		{
			title: 'Lies Verstraeck ruilt Vell in voor Northbank',
			tags: ['Lies Verstraeck'],
			text: 'Lies Verstraeck stapt over. De partij noemt Verstraeck een sterke keuze, en ook in Northbank wordt Verstraeck verwacht.',
		},
		'Lies Verstraeck',
		'person',
	],
	[
		'sv',
		{
			title: 'Tillsynen granskar Klarnabo Vind',
			tags: ['Klarnabo Vind'],
			text: 'Myndigheten öppnar en utredning. Hos Klarnabo Vind är man förvånad, och aktien för Klarnabo Vind föll på måndagen.',
		},
		'Klarnabo Vind',
		null,
	],
	[
		'de',
		{
			title: 'Was hinter den Preisen steckt',
			tags: ['Samsung', 'Kopfhörer', 'Preise'],
			text: 'Die Preise steigen. Bei Samsung hält man sich bedeckt, und wer die Kopfhörer von Samsung kauft, zahlt mehr. Die Kopfhörer sind beliebt.',
		},
		'Samsung',
		'organisation',
	],
	[
		'de',
		{
			title: 'Prüfer warnen',
			tags: ['Stiftung Seewacht'],
			text: 'Die Prüfer haben zwölf Boote untersucht. Laut der Stiftung Seewacht fehlten in jedem zweiten die Westen.',
		},
		'Stiftung Seewacht',
		'organisation',
	],
	[
		'lt',
		{
			title: 'Kodėl Vellaitė pasitraukė?',
			tags: ['Marė Vellaitė', 'Nuomonės'],
			text: 'Visi klausia, kodėl Vellaitė pasitraukė iš pareigų. Partijoje Vellaitė buvo gerbiama, tačiau tada Vellaitė nutilo. Niekas to nesitikėjo ir dabar yra tik spėjimai.',
		},
		'Vellaitė',
		'person',
	],
] as const)(
	'in %s, whom the publisher files an article under and the text has again is in it: %o',
	(language, input, name, kind) => {
		const actors = actorsOf({ ...input, tags: [...input.tags], language });
		const actor = actors.find((other) => other.name === name);
		expect(actor, actors.map((other) => other.name).join()).toBeDefined();
		if (kind) expect(actor?.kind).toBe(kind);
	},
);

test.each([
	[
		'de',
		['Kopfhörer', 'Medien', 'Bürgergeld', 'Künstliche Intelligenz'],
		'Die Kopfhörer sind teuer. Viele Medien berichten, und Kopfhörer gibt es viele. Wer Bürgergeld bezieht, kauft kein Bürgergeld. Über künstliche Intelligenz spricht man. Künstliche Intelligenz ist überall.',
	],
	[
		'fr',
		['Économie', 'Syndicats', 'Vie quotidienne'],
		'L’économie va mal. Les syndicats appellent à manifester. Syndicats et patronat discutent de la vie quotidienne.',
	],
	[
		'es',
		['Vivienda', 'Precios'],
		'La vivienda sube. Los precios también. Vivienda y precios son el problema de los precios.',
	],
	[
		'lt',
		['Nuomonės', 'Ekonomika'],
		'Nuomonės skiriasi, nes ekonomika auga. Visi turi savo nuomonę ir tai yra gerai, bet ekonomika dar lėta.',
	],
] as const)('in %s, tags that are plain words are nobody: %s', (language, tags, text) => {
	expect(actorsOf({ text, tags: [...tags], language }).map(({ name }) => name)).toEqual([]);
});

test('letters that a text has again and again are a body, those of a thing are none', () => {
	const text =
		'Poslanci hnutí VPK jednali v pondělí o rozpočtu. Podle VPK daně neporostou. Předseda VPK to řekl novinářům, kteří se ptali na DPH. DPH zůstane, a kdo platí DPH, nic nepozná.';
	expect(actorsOf({ text, language: 'cs' }).map(({ name }) => name)).toEqual(['VPK']);
});
