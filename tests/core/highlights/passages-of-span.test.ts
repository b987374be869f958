import { expect, test } from 'vitest';
import { passagesOfSpan } from '../../../src/core/highlights/passages-of-span.ts';

const TEXT = '“We will close on Friday,\n“and open in spring.”\nNobody objected.';

test.each([
	['in one paragraph', 'close on Friday', ['close on Friday']],
	['over two', 'Friday,\n“and open', ['Friday,', '“and open']],
	['over all', TEXT, TEXT.split('\n')],
	['that ends at a paragraph’s edge', 'in spring.”\n', ['in spring.”']],
])('a stretch %s is described paragraph by paragraph', (_, words, passages) => {
	const start = TEXT.indexOf(words);
	const described = passagesOfSpan(TEXT, [start, start + words.length]);
	expect(described.map(({ exact }) => exact)).toEqual(passages);
	for (const { prefix, exact, suffix } of described) expect(TEXT).toContain(prefix + exact + suffix);
});
