import { expect, test } from 'vitest';
import type { Actor } from '../../../src/core/article.ts';
import { lookUpWords } from '../../../src/core/look-ups/look-up-words.ts';
import { sampleArticle } from '../../fakes/sample-article.ts';

const actor = (name: string): Actor => ({
	id: name,
	name,
	kind: 'person',
	role: null,
	affiliation: null,
	wikidata: null,
	salience: 1,
	mentions: [],
	reasons: [],
});
const words = (actors: string[], phrases: string[]) =>
	lookUpWords(sampleArticle({ publisher: 'Harbour Courier' }), {
		mentions: [],
		actors: actors.map(actor),
		topics: [],
		keyPhrases: phrases.map((text) => ({ text, score: 1 })),
		quotes: [],
	});

test.each([
	[
		'the main actor and key phrases',
		['Ines Calder', 'Vell'],
		['port strike', 'dockworkers', 'settlement'],
		'"Ines Calder" "port strike" dockworkers',
	],
	[
		'no word twice',
		['Ines Calder'],
		['Calder', 'strike', 'port strike', 'dockworkers'],
		'"Ines Calder" strike dockworkers',
	],
	['no name of the outlet', ['Harbour Courier'], ['strike'], 'strike'],
	['no quotation marks of the text', ['Ines “Storm” Calder'], [], '"Ines Storm Calder"'],
	['nothing too short to be asked', ['EU'], ['ice'], 'ice'],
	['nothing where there is nothing', [], [], ''],
])('the words to look for hold %s', (_, actors, phrases, expected) => {
	expect(words(actors, phrases)).toBe(expected);
});
