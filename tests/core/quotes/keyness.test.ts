import { expect, test } from 'vitest';
import type { Quote } from '../../../src/core/article.ts';
import { rateKeyness } from '../../../src/core/quotes/keyness.ts';
import { KEYNESS_FEATURES } from '../../../src/core/quotes/keyness-features.ts';

const text =
	'The council met on Monday.\n“Parking stays free,” Hale said.\n“Nobody asked the harbour about the closure,” Voss said.\n“I was early,” Hale said.';
const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
const quoteOf = (words: string, speaker: string): Quote => {
	const start = text.indexOf(words);
	return {
		kind: 'direct',
		spans: [[start, start + words.length]],
		cue: [],
		speakerMention: null,
		speaker,
		actor: null,
		confidence: 1,
		keyness: 0,
		shown: true,
	};
};
const quotes = [
	quoteOf('Parking stays free', 'Tom Hale'),
	quoteOf('Nobody asked the harbour about the closure', 'Mira Voss'),
	quoteOf('I was early', 'Tom Hale'),
];
const weighing = (name: (typeof KEYNESS_FEATURES)[number]) => {
	const weights = new Float32Array(KEYNESS_FEATURES.length + 1);
	weights[KEYNESS_FEATURES.indexOf(name)] = 1;
	return weights;
};

test.each([
	['headlineOverlap', 'Harbour closure angers traders', 1],
	['speakerInHeadline', 'Voss attacks the council', 1],
	['isFirst', 'The council meets', 0],
	['isShort', 'The council meets', 0],
] as const)('%s decides under the headline "%s"', (feature, title, best) => {
	const rated = rateKeyness({ text, title }, words, quotes, weighing(feature)).map(({ keyness }) => keyness);
	expect(rated[best]).toBe(Math.max(...rated));
});

test.each([
	['Harbour closure angers traders', 1, 'echoes-headline'],
	['Hale speaks', 2, 'speaker-in-headline'],
	['The council meets', 0, 'first-quote'],
])('under "%s" the reason for quote %i is "%s"', (title, index, reason) => {
	const rated = rateKeyness({ text, title }, words, quotes, new Float32Array(KEYNESS_FEATURES.length + 1));
	expect(rated[index]?.reason).toBe(reason);
});
