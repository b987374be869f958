import { expect, test } from 'vitest';
import { NOTHING_RESTORED } from '../../src/core/backup/backup-parts.ts';
import { restoredWords } from '../../src/words/backup.ts';

const added = { ...NOTHING_RESTORED, added: 2 };
const GOES_AGAIN = 'Articles and reports that are older than your settings keep them go again, as they would have.';

test.each([
	['articles come back', { articles: added }, ['Not here yet: 2 articles.', GOES_AGAIN]],
	['reports come back', { coverage: added }, ['Not here yet: 2 reports to compare.', GOES_AGAIN]],
	['highlights alone come back', { highlights: added }, ['Not here yet: 2 highlights.']],
	[
		'all is here already',
		{ articles: { ...NOTHING_RESTORED, unchanged: 1 }, settings: { ...NOTHING_RESTORED, changed: 1 } },
		['Here already: 1 article.', 'Your site rules and settings are joined with those here.'],
	],
])('where %s', (_, parts, words) => {
	expect(restoredWords(parts)).toEqual(words);
});
