import { describe, expect, test } from 'vitest';
import { beginsBlock, foldedOffset, foldText, sourceSpan } from '../../../src/core/highlights/fold-text.ts';

describe('folding leaves out what typesetting changes', () => {
	test.each([
		['white space of every kind', 'a b\t\nc\u00a0d\u2009e', 'abcde'],
		['curly and angular quotation marks', '“a” ‘b’ «c» „d“', `"a"'b'"c""d"`],
		['dashes', 'a–b—c−d', 'a-b-c-d'],
		['soft hyphens and zero-width marks', 'news\u00adpaper\u200b\ufeff', 'newspaper'],
		['ligatures', 'oﬃce ﬁre', 'officefire'],
		['an ellipsis', 'so…', 'so...'],
		['composed and decomposed accents', 'é e\u0301', 'ee'],
		['full-width forms', 'ＡＢ１', 'ab1'],
		['capitals', 'HADDON İstanbul', 'haddonistanbul'],
		['the stroke that stretches Arabic words', 'العبــارة', 'العبارة'],
	])('%s', (_, source, folded) => {
		expect(foldText(source).folded).toBe(folded);
	});

	test('letters that mean something stay', () => {
		expect(foldText('Straße, Ελλάδα, 日本, 한국 😀').folded).toBe(`straße,ελλαδα,日本,${'한국'.normalize('NFKD')}😀`);
	});
});

describe('every folded stretch leads back to whole characters of its source', () => {
	test.each([
		['a ligature counts whole', 'an oﬃce here', 'ffic', 'ﬃc'],
		['accents that follow belong to their letter', 'cafe\u0301 noir', 'cafe', 'cafe\u0301'],
		['a surrogate pair is never cut', 'so 😀 glad', '😀', '😀'],
		['white space inside is kept', 'two  words', 'twowords', 'two  words'],
	])('%s', (_, source, part, expected) => {
		const text = foldText(source);
		const at = text.folded.indexOf(part);
		const [start, end] = sourceSpan(text, at, at + part.length);
		expect(source.slice(start, end)).toBe(expected);
	});

	test('and an offset of the source leads to the unit that begins there or next', () => {
		const text = foldText('  ab  cd');
		expect([0, 2, 3, 4, 6, 99].map((offset) => foldedOffset(text, offset))).toEqual([0, 0, 1, 2, 2, 4]);
	});

	test('a text of only marks that unfold grows its offsets', () => {
		const text = foldText('…'.repeat(500));
		expect(text.folded).toBe('...'.repeat(500));
		expect(sourceSpan(text, 1499, 1500)).toEqual([499, 500]);
	});
});

test('a line break begins a block, other white space does not', () => {
	const text = foldText('One two.\nThree');
	expect([0, 3, 7, 12].map((unit) => beginsBlock(text, unit))).toEqual([true, false, true, true]);
});
