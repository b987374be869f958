import { describe, expect, test } from 'vitest';
import { findShippedActors } from '../../../tools/models/shipped-models.ts';

const actorsOf = (text: string, title = '', language = 'en') => findShippedActors({ text, title, language }).actors;
const kindsOf = (text: string, title = '', language = 'en') =>
	Object.fromEntries(actorsOf(text, title, language).map(({ name, kind }) => [name, kind]));

test('an album with an article is no body', () => {
	const title = "Mara Voss Calls Bertil Sand's 'The Low Water Department' Her 'Best Work'";
	const text =
		'Mara Voss has praised Bertil Sand‘s new album The Low Water Department. Speaking at a fair, Ana Quay said no.';
	expect(kindsOf(text, title)).not.toHaveProperty('Low Water Department');
});

test('whoever is a playwright is no road', () => {
	expect(kindsOf('Tomson Highway is a Cree playwright, novelist, and pianist.')).toEqual({
		'Tomson Highway': 'person',
	});
});

test('a job that is called after a firm is no part of a name', () => {
	const [first] = actorsOf('Take YouTuber Marques Brownlow as an example. Brownlow has 20 million subscribers.');
	expect(first).toMatchObject({ name: 'Marques Brownlow', role: 'YouTuber' });
});

test('the how manieth somebody is is none of the office', () => {
	const [quay] = actorsOf('Ana Quay spoke on Monday. Quay is the sixth prime minister in eight years. She left.');
	expect(quay).toMatchObject({ name: 'Ana Quay', role: 'prime minister' });
});

test('a place in capitals before an agency is written as a text writes it, in a standfirst as well', () => {
	const text = 'PORT VELL (AP) — The port’s economy grew by 1.1% in the first quarter, said Ana Quay.';
	const { actors } = findShippedActors({ text, description: text, title: 'Port grows', language: 'en' });
	expect(actors.map(({ name }) => name)).not.toContain('PORT VELL');
});

test.each([
	'Ana Quay (b. 1972, Turku, Finland) is a painter. She lives and works between Helsinki, Finland, and Avallon, France. Quay studied in Helsinki.',
	'The night train between Paris and Berlin is back. Ana Quay took the first train between Berlin and Paris. Berlin was cold.',
])('the ends of a way are no governments: %s', (text) => {
	expect(actorsOf(text).filter(({ kind }) => kind === 'government')).toEqual([]);
});

describe('in other languages', () => {
	test('a gulf of a country takes that from nobody', () => {
		const text = `Präsident Donald Trump will den Golf von Mexiko umbenennen. Der Golf von Mexiko solle Golf von Amerika heißen. Mexiko und
Kanada lehnen das ab. Auch Mexiko investiert. Königin Mary von Dänemark war in Kopenhagen. Dänemark ist klein.`;
		const kinds = kindsOf(text, 'Golf von Mexiko', 'de');
		expect(kinds).toMatchObject({ Mexico: 'place', Denmark: 'place' });
		expect(Object.entries(kinds).filter(([name, kind]) => kind === 'person' && /Mexi/.test(name))).toEqual([]);
	});

	test('a paper with an English article is no person', () => {
		const text = 'Ifølge The Standard ble mannen dømt i London. The Standard skriver at han ble sendt i fengsel.';
		expect(Object.values(kindsOf(text, '', 'no'))).not.toContain('person');
	});
});
