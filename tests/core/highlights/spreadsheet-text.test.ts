import { expect, test } from 'vitest';
import { asSpreadsheetText, ofSpreadsheetText } from '../../../src/core/highlights/formats/spreadsheet-text.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';

const SIGNS = ["'", '=', '+', '-', '@', '|', '＝', '\ufeff', ' ', '\t', '\n', '\r', ';', '"', ',', 'a', '1'];

test('whatever a text begins with, it is the same again, and what a spreadsheet would run is marked', () => {
	const random = seededRandom(19);
	for (let each = 0; each < 20_000; each++) {
		const length = Math.floor(random() * 9);
		const text = Array.from({ length }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join('');
		const written = asSpreadsheetText(text);
		expect([text, ofSpreadsheetText(written)]).toEqual([text, text]);
		expect(written).not.toMatch(/^[\s\ufeff]*[=+\-@＝|]|[;\t\r\n][\s"]*[=+\-@＝|]/);
	}
});

test.each([
	["'=1", "''=1"],
	["'tis the season", "'tis the season"],
	["a;'=1", "a;''=1"],
	['plain', 'plain'],
])('%j is written %j', (text, written) => {
	expect(asSpreadsheetText(text)).toBe(written);
	expect(ofSpreadsheetText(written)).toBe(text);
});
