import { expect, test } from 'vitest';
import { isFragment, quoteContext, quoteWords } from '../../../src/core/quotes/quote-words.ts';
import { gridArticle, spanOf } from '../../fakes/articles.ts';

const span = (words: string) => spanOf(gridArticle.text, words);

test.each([
	['whole as it stands', ['within days, not weeks'], 'within days, not weeks'],
	[
		'without the comma that led to the cue',
		['An auction is only fair when more than one seller turns up,'],
		'An auction is only fair when more than one seller turns up',
	],
	[
		'with an ellipsis where the cue broke it',
		['We did not get what we came for,', 'but we got something we can defend at home.'],
		'We did not get what we came for … but we got something we can defend at home.',
	],
])('the words said show %s', (_, spans, expected) => {
	expect(quoteWords(gridArticle, { kind: 'direct', spans: spans.map(span) })).toBe(expected);
});

test('the words reported show without the “that” before them', () => {
	const spans = [span('that at least six generators had registered')];
	expect(quoteWords(gridArticle, { kind: 'indirect', spans })).toBe('at least six generators had registered');
	expect(quoteWords(gridArticle, { kind: 'direct', spans })).toBe('that at least six generators had registered');
});

test.each([
	[
		'its sentence with the cue',
		['within days, not weeks'],
		['said it would'],
		'The Northern Grid Council, which runs the undersea cables, said it would publish the terms "within days, not weeks".',
	],
	[
		'every part of a broken quote and the cue between',
		['We did not get what we came for,', 'but we got something we can defend at home.'],
		['said Tomas'],
		'"We did not get what we came for," said Tomas Reuel, Estmark\'s deputy premier, "but we got something we can defend at home."',
	],
	[
		'the sentence before when the quote fills its own',
		['We have wasted a winter on that argument.'],
		[],
		'"No town on this strait should sit in the dark because two offices cannot agree on a price," Halloran told reporters in Port Ansel. "We have wasted a winter on that argument."',
	],
	[
		'the sentence with a name the quote stands before',
		['theatre'],
		[],
		'One official described the final hour as "theatre".',
	],
])('the context holds %s', (_, spans, cue, expected) => {
	const parts = quoteContext(gridArticle, { spans: spans.map(span), cue: cue.map(span) });
	expect(parts.map((part) => part.text).join('')).toBe(expected);
	expect(parts.filter((part) => part.isQuoted).map((part) => part.text)).toEqual(spans);
});

test('a quote of nothing has no context', () => {
	expect(quoteContext(gridArticle, { spans: [], cue: [] })).toEqual([]);
});

test.each([
	['it would publish the terms', true],
	['that they had no choice', true],
	['the cables would be paid for by both states', false],
])('reported speech is shown with its clause where it means nothing alone: %s', (said, isPart) => {
	expect(isFragment({ text: said }, { kind: 'indirect', spans: [[0, said.length]] })).toBe(isPart);
});
