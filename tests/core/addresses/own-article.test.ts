import { expect, test } from 'vitest';
import { ownArticle } from '../../../src/core/addresses/own-article.ts';
import type { Article } from '../../../src/core/article.ts';
import { NO_OUTLETS } from '../../../src/core/outlets/known-outlets.ts';

const GERMAN =
	'Die Fähren zu den nördlichen Inseln fahren wieder, und die Karten, die während des Streiks gekauft wurden, sind bis zum Ende des Monats gültig. ';
const ENGLISH =
	'The ferries to the northern islands sail again, and the tickets that were bought during the strike are good until the end of the month. ';

test.each([
	['the text’s, where the page declares none', GERMAN, null, 'de'],
	['the text’s, where the page declares its template’s', GERMAN, 'en', 'de'],
	['as declared, with its region, where the text is in it', ENGLISH, 'en-GB', 'en-GB'],
	['as declared, where the text tells nothing', '1 2 3', 'sw', 'sw'],
	['not known, where neither tells', '1 2 3', null, null],
])('the language is %s', (_, text, language, expected) => {
	const article = { text: text.repeat(6), language, publisher: null, url: 'https://vell.test/a' } as Article;
	expect(ownArticle({ article, declared: [] }, article.url, NO_OUTLETS).language).toBe(expected);
});
