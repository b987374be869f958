import { expect, test } from 'vitest';
import { foldCase } from '../../../src/core/text/fold-case.ts';

test.each(['İSTANBUL’DA Iğdır', 'ΟΔΟΣ Straße ẞ', 'ŐZ ǅ Ⱥ 𐐀'])('%s keeps its length in small letters', (text) => {
	expect(foldCase(text)).toHaveLength(text.length);
});

test('every letter that grows in small letters keeps its length', () => {
	const grown: string[] = [];
	for (let code = 0; code < 0x30000; code++) {
		const letter = String.fromCodePoint(code);
		if (foldCase(letter).length !== letter.length) grown.push(letter);
	}
	expect(grown).toEqual([]);
});
