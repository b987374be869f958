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

test.each([
	[
		'a code',
		'The acebush1 account wrote in May. Readers found the acebush1 account again, and the acebush1 account replied.',
		/acebush1/,
	],
	[
		'a time',
		'The vote is at 10am EST in Orsk. Counting ends at 3pm EST in Orsk, and the ferry leaves at 10am.',
		/\bEST\b|10am|3pm/,
	],
	[
		'a share',
		'Orsania set a 43 per cent target. The 43 per cent target came late, and a 30 percent target failed.',
		/cent target/,
	],
	[
		'a place-line',
		'VELL HARBOUR (Northbank Times) - The ferry sank at night. VELL HARBOUR - The ferry was old.',
		/VELL/,
	],
	[
		'half a compound',
		'The bank of New Vell-listed shares fell. A New Vell-listed firm, and the New Vell-listed mine, closed.',
		/Vell-listed/,
	],
	[
		'half a name',
		'The Office for Budget Prudence warned of debt. The Office for Budget Prudence said the debt grew.',
		/^(?:Office|Budget Prudence)$/,
	],
	[
		'a compound of two states',
		'The Orsania-Dravia border is shut. The long Orsania-Dravia border, and the Orsania-Dravia. It is long.',
		/^Orsania-Dravia$/,
	],
	[
		'a verb with its object',
		'The mayor told people to limit travel and to stay vigilant. Police asked drivers to limit travel and to stay vigilant.',
		/limit travel|stay vigilant/,
	],
	[
		'what stands short before a name or behind a place',
		'Sen. Dana Holm, R-Neb., spoke in Vell, Calif., on Monday. Sgt Cole Marrin heard Sen. Holm, R-Neb., in Vell, Calif., and so did Sgt Ray Tull.',
		/\b(?:Sen|Sgt|Calif|R-Neb)\b/,
	],
	[
		'who sent the report',
		'The barrier failed on Monday, and the barrier was old. (Reporting by Joan Willard; Editing by Mara Haldane)',
		/Willard|Haldane|Editing/,
	],
	[
		'a verb or an adjective alone',
		'She eats late, and he eats early. The answer was shy. The boys were shy, and all seemed shy.',
		/^(?:eats|shy)$/,
	],
])('a phrase of the subject is none of these: %s', (_, text, wrong) => {
	const phrases = findKeyPhrases({ text, actors: [] }, model).map((phrase) => phrase.text);
	expect(phrases.filter((phrase) => wrong.test(phrase))).toEqual([]);
});

test.each([
	['The G7 met in Vell. Leaders of the G7 spoke of trade.', 'G7'],
	['The F-16 landed in Vell. Pilots of the F-16 were safe.', 'F-16'],
	['The U.N. met in Vell. Delegates of the U.N. spoke of trade.', 'U.N.'],
	['Covid-19 came back in May. The ward treats Covid-19.', 'Covid-19'],
	['The iPhone sold well. A new iPhone came in May.', 'iPhone'],
	['Emissions fell. The state wants to cut emissions, and emissions count.', 'emissions'],
	['The growth of Orsania slowed. Economists expect growth of one per cent.', 'growth'],
])('a name with a number and a plain noun stay phrases: %s', (text, phrase) => {
	const phrases = findKeyPhrases({ text, actors: [] }, model).map(({ text: spelling }) => spelling.toLowerCase());
	expect(phrases).toContain(phrase.toLowerCase());
});
