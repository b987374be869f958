import { expect, test } from 'vitest';
import type { Actor } from '../../../src/core/article.ts';
import { findKeyPhrases } from '../../../src/core/topics/find-key-phrases.ts';
import { shippedModels } from '../../../tools/models/shipped-models.ts';

const { topics: model } = await shippedModels();

const TITLE = 'Ferry strike: Okafor offers night shift bonus';
const TEXT = [
	'Lena Okafor, head of Brightwater Lines, offered crews a night shift bonus on Monday to end the ferry strike.',
	'The union said the night shift bonus was too small. “The ferry strike goes on,” its leader added.',
	'Okafor had ruled out higher basic pay. Brightwater Lines carries nine million passengers a year.',
].join('\n');

function actorNamed(name: string, surfaces: readonly string[]): Actor {
	const mentions = surfaces.flatMap((surface) =>
		[...TEXT.matchAll(new RegExp(surface, 'g'))].map((match) => [match.index, match.index + surface.length] as const),
	);
	return {
		id: name,
		name,
		kind: 'person',
		role: null,
		affiliation: null,
		wikidata: null,
		salience: 0.8,
		mentions,
		reasons: [],
	};
}

const phrasesOf = (actors: Actor[]) =>
	findKeyPhrases({ title: TITLE, text: TEXT, actors }, model).map((phrase) => phrase.text);

test('takes whole noun phrases and names, as the article writes them', () => {
	const phrases = phrasesOf([]);
	expect(phrases).toEqual(
		expect.arrayContaining(['Lena Okafor', 'Brightwater Lines', 'ferry strike', 'night shift bonus']),
	);
	for (const fragment of ['ferry', 'strike', 'Okafor', 'shift bonus', 'goes']) expect(phrases).not.toContain(fragment);
});

test('names an actor once, by its name', () => {
	const phrases = phrasesOf([actorNamed('Lena Okafor', ['Lena Okafor', 'Okafor'])]);
	expect(phrases.filter((phrase) => phrase.includes('Okafor'))).toEqual(['Lena Okafor']);
});

test('gives at most eight, by falling score from 1', () => {
	const phrases = findKeyPhrases({ title: TITLE, text: TEXT, actors: [] }, model);
	expect(phrases.length).toBeLessThanOrEqual(8);
	expect(phrases[0]?.score).toBe(1);
	expect(phrases.map(({ score }) => score)).toEqual(phrases.map(({ score }) => score).sort((a, b) => b - a));
});

test('finds none in an empty text', () => {
	expect(findKeyPhrases({ text: '', actors: [] }, model)).toEqual([]);
});
