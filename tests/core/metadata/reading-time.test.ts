import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/core/metadata/reading-time.ts';

describe('Words are counted', () => {
	test.each([
		['by the spaces between them', 'The ferry leaves at noon.', 5],
		['whole where a mark joins their letters', 'Jo’s well-known 1,250.5 shares', 4],
		['apart where a dash or two marks part them', 'tide – ebb, flow... done--so', 5],
		['in scripts with letters beyond Latin', 'Паром отходит в полдень', 4],
		['by the dictionary where a script has no spaces', '渡し船は正午に出ます', 6],
		['as none in a text of marks', ' – … ’ ', 0],
	])('%s', (_, text, count) => {
		expect(countWords(text, null)).toBe(count);
	});
});

test('Reading takes a minute at least', () => {
	expect(readingMinutes(3)).toBe(1);
	expect(readingMinutes(1_190)).toBe(5);
});
