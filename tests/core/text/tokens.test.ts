import { expect, test } from 'vitest';
import { tokenise } from '../../../src/core/text/tokens.ts';

test.each([
	['Okafor’s plan', ['Okafor', '’s', 'plan']],
	['Kabul-based and Jean-Claude', ['Kabul', '-', 'based', 'and', 'Jean-Claude']],
	['the U.S. Navy', ['the', 'U.S.', 'Navy']],
	['the U.S said', ['the', 'U.S', 'said']],
	['AT&T, M&S', ['AT&T', ',', 'M&S']],
	[
		'Hale, D-W.Va., and Lindt (R-N.Dak.) met',
		['Hale', ',', 'D-W.Va.', ',', 'and', 'Lindt', '(', 'R-N.Dak.', ')', 'met'],
	],
	['Hale, R-S.D., and Lindt (D-N.Y.) met', ['Hale', ',', 'R-S.D.', ',', 'and', 'Lindt', '(', 'D-N.Y.', ')', 'met']],
	['the D-Day.', ['the', 'D-Day', '.']],
	['O’Neill and al-Qaida', ['O’Neill', 'and', 'al-Qaida']],
	['3.5 per cent, 10,000', ['3.5', 'per', 'cent', ',', '10,000']],
	['see www.example.test today', ['see', 'www.example.test', 'today']],
	['@lena #ports', ['@lena', '#ports']],
	['wait... what', ['wait', '...', 'what']],
	['Zürich', ['Zürich']],
])('%s', (text, words) => {
	expect(tokenise(text).map((token) => token.text)).toEqual(words);
});

test('offsets count from where the text begins in the whole', () => {
	const whole = 'Say: Lena Okafor';
	for (const { text, start, end } of tokenise('Lena Okafor', 5)) expect(whole.slice(start, end)).toBe(text);
});
