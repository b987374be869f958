import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/highlights/fold-text.ts';
import { holdsSpan } from '../../../src/core/highlights/holds-span.ts';

const TEXT = 'The union called it “a fair deal”.\nThe port called it “a fair deal” as well,\nand paid.';
const fair = TEXT.indexOf('a fair deal');
const fairAgain = TEXT.lastIndexOf('a fair deal');
const LENGTH = 'a fair deal'.length;

test.each<[string, number, { exact: string; prefix?: string }, boolean]>([
	['of its own words', fair, { exact: 'a fair deal', prefix: 'The union called it “' }, true],
	['of more than its words', fair, { exact: 'called it “a fair deal”.', prefix: 'The union ' }, true],
	['of the same words elsewhere', fairAgain, { exact: 'a fair deal', prefix: 'The union called it “' }, false],
	['of its words in other type', fairAgain, { exact: 'it "a  fair deal" as well, and' }, true],
	['of a part of its words', fair, { exact: 'fair' }, false],
	['of other words', fair, { exact: 'and paid' }, false],
	['of nothing', fair, { exact: '' }, false],
])('a passage %s', (_, start, { exact, prefix = '' }, holds) => {
	const selector = { type: 'TextQuoteSelector', exact, prefix, suffix: '' } as const;
	expect(holdsSpan(foldText(TEXT), selector, [start, start + LENGTH])).toBe(holds);
});

test('a stretch of nothing is held by nothing', () => {
	const selector = { type: 'TextQuoteSelector', exact: 'and paid.', prefix: '', suffix: '' } as const;
	expect(holdsSpan(foldText(TEXT), selector, [80, 80])).toBe(false);
});
