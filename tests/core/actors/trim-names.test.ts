import { expect, test } from 'vitest';
import type { TaggedType } from '../../../src/core/actors/entity-tags.ts';
import { LISTED } from '../../../src/core/actors/knowledge-base.ts';
import type { PlacedSentence } from '../../../src/core/actors/named-mention.ts';
import { trimNames } from '../../../src/core/actors/trim-names.ts';
import { CUES as DE } from '../../../src/core/languages/de/cues.ts';
import { CUES as FR } from '../../../src/core/languages/fr/cues.ts';

const LISTS = { de: DE, fr: FR } as const;
const FIRST_NAMES = new Set(['Jean', 'Peter', 'Marie']);

/** The names of a sentence of which the tagger took [first, end) for one. */
function trimmed(
	language: keyof typeof LISTS,
	written: string,
	first: number,
	end: number,
	type: TaggedType,
): string[] {
	const words = written.split(' ').map((text) => ({
		text,
		lowerText: text.toLowerCase(),
		isCapitalised: /^\p{Lu}/u.test(text),
		isUpper: /^\p{Lu}+$/u.test(text),
		listed: FIRST_NAMES.has(text) ? LISTED.firstName : 0,
	}));
	const sentence = { words, spans: [{ first, end, type }] } as unknown as PlacedSentence;
	trimNames([sentence], LISTS[language]);
	return sentence.spans.map((span) => `${written.split(' ').slice(span.first, span.end).join(' ')} ${span.type}`);
}

test.each([
	['fr', 'hier le Vellois Jean Martin gagna', 2, 5, 'PER', ['Jean Martin PER']],
	['fr', 'hier l’ Ukrainien Jean Martin gagna', 2, 5, 'PER', ['Jean Martin PER']],
	['fr', 'à la VRT Marie Moor commente', 2, 5, 'ORG', ['VRT ORG', 'Marie Moor PER']],
	['de', 'gestern gewann der Belgier Peter Quell klar', 3, 6, 'PER', ['Peter Quell PER']],
	['fr', 'hier ◇ Vellbank ouvre', 1, 3, 'ORG', ['Vellbank ORG']],
	['fr', 'hier Ousman Jean Martin gagna', 1, 4, 'PER', ['Ousman Jean Martin PER']],
	['fr', 'hier le Jean Marie Martin gagna', 2, 5, 'PER', ['Jean Marie Martin PER']],
	['fr', 'à l’ Université Jean Martin hier', 2, 5, 'PER', ['Université Jean Martin PER']],
	['de', 'in der Stiftung Peter Quell hieß es', 2, 5, 'ORG', ['Stiftung Peter Quell ORG']],
] as const)(
	'in %s, what stands before a first name is no part of it: %s',
	(language, written, first, end, type, names) => {
		expect(trimmed(language, written, first, end, type)).toEqual(names);
	},
);
