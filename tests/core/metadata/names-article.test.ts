import { expect, test } from 'vitest';
import { namesArticle } from '../../../src/core/metadata/names-article.ts';

test.each<[string, string, string, boolean]>([
	[
		'the headline with the outlet behind it',
		'Ferry returns to Vell | Northbank Times\nFerry returns to Vell',
		'Ferry returns to Vell',
		true,
	],
	['other marks and capitals', 'FERRY “RETURNS” TO VELL', 'Ferry ‘returns’ to Vell', true],
	[
		'one that was cut',
		'Ferry returns to Vell after the longest wint…',
		'Ferry returns to Vell after the longest winter in years',
		true,
	],
	['another article', 'Council votes on sixty footbridges\nCouncil votes', 'Ferry returns to Vell', false],
	['the name of the site alone', 'Northbank Times', 'Ferry returns to Vell', false],
	['one in a script without blanks', '首相が辞任を表明 - 港新聞', '首相が辞任を表明', true],
	['another in a script without blanks', '港の橋が再開 - 港新聞', '首相が辞任を表明', false],
	['accents written apart', 'Une e\u0301cole ferme', 'Une école ferme', true],
	['nothing', '', 'Ferry returns to Vell', true],
	['an article without a headline', 'Northbank Times', '', true],
])('a page that shows %s', (_, shown, headline, isNamed) => {
	expect(namesArticle(shown, headline)).toBe(isNamed);
});
