import { describe, expect, test } from 'vitest';
import { quoteOfSpan } from '../../../src/core/highlights/quote-of-span.ts';

const spanOf = (text: string, words: string, from = 0): [number, number] => {
	const start = text.indexOf(words, from);
	return [start, start + words.length];
};

describe('a stretch of text is described by what stands around it', () => {
	test.each([
		['all of it, where there is little', 'The harbour closes.\nIce again.', 'closes', 'The harbour ', '.\nIce again.'],
		['cut at words', `${'ice '.repeat(40)}here${' ice'.repeat(40)}`, 'here', 'ice '.repeat(16), ' ice'.repeat(16)],
		[
			'cut anywhere in writing without spaces',
			`${'氷'.repeat(100)}港${'氷'.repeat(100)}`,
			'港',
			'氷'.repeat(64),
			'氷'.repeat(64),
		],
		['nothing, where there is nothing', 'closes', 'closes', '', ''],
	])('%s', (_, text, exact, prefix, suffix) => {
		expect(quoteOfSpan(text, spanOf(text, exact))).toEqual({ type: 'TextQuoteSelector', exact, prefix, suffix });
	});

	test('by more, where the same words stand among the same words elsewhere', () => {
		const notice =
			'To see this picture you must agree that your address is given to the company that keeps it. '.repeat(2);
		const text = `North.\n${notice}\nSouth.\n${notice}\nWest.`;
		const second = quoteOfSpan(text, spanOf(text, 'company', text.indexOf('South')));
		expect(second.prefix).toContain('South.');
		expect(second.suffix).not.toContain('South.');
	});

	test('by the whole of a neighbour that is alike in form', () => {
		const line = (ward: string, share: number) =>
			`In ${ward} ward the turnout was ${share} per cent, and the count was finished shortly before midnight.`;
		const text = [line('Alder', 51), line('Birch', 48), 'The ferry will sail again on Monday. '.repeat(4)].join('\n');
		expect(quoteOfSpan(text, spanOf(text, line('Alder', 51))).suffix).toBe(`\n${line('Birch', 48)}`);
		expect(quoteOfSpan(text, spanOf(text, line('Birch', 48)))).toMatchObject({
			prefix: `${line('Alder', 51)}\n`,
			suffix: expect.stringMatching(/^\nThe ferry.{40,60}$/),
		});
	});

	test('without soft hyphens', () => {
		const text = 'An hy\u00addrau\u00adlic arm, in\u00adspected.';
		expect(quoteOfSpan(text, spanOf(text, 'hy\u00addrau\u00adlic'))).toMatchObject({
			exact: 'hydraulic',
			suffix: ' arm, inspected.',
		});
	});

	test('by no more than 512 code units, where all is alike', () => {
		const text = 'ice '.repeat(1_000);
		expect(quoteOfSpan(text, [2_000, 2_003]).prefix.length).toBeLessThanOrEqual(512);
	});
});
