import { expect, test } from 'vitest';
import { frontCoded, readFrontCoded } from '../../../src/core/text/front-coded.ts';

test.each([
	['words that begin alike', ['port', 'portal', 'ports', 'quay'], 'AportEalEsAquay'],
	['other scripts and apostrophes', ["d'un", "d'une", 'порт', 'порту'], "Ad'unEeAпортEу"],
	['words alike beyond a letter’s reach', [`${'a'.repeat(40)}b`, `${'a'.repeat(40)}c`], null],
	['nothing', [], ''],
])('%s are written in less room and read again', (_, words, coded) => {
	if (coded !== null) expect(frontCoded(words)).toBe(coded);
	expect(readFrontCoded(frontCoded(words))).toEqual(words);
});
