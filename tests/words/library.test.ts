import { expect, test } from 'vitest';
import { UNKNOWN_MONTH } from '../../src/core/highlights/known-time.ts';
import { EVERYTHING } from '../../src/core/library/library-query.ts';
import { facetValueName, nameOfQuery } from '../../src/words/library.ts';

test('what another program told no date of is undated, and of no month', () => {
	expect(facetValueName('time', '2026-03')).toBe('March 2026');
	expect(facetValueName('time', UNKNOWN_MONTH)).toBe('Undated');
	expect(nameOfQuery({ ...EVERYTHING, words: 'port', chosen: { time: [UNKNOWN_MONTH] } })).toBe('port, Undated');
});
