import { expect, test } from 'vitest';
import { shareAddress } from '../../../src/core/addresses/share-address.ts';

const ARTICLE = 'https://www.harbour.example/port-of-vell';

test.each([
	['as it is', ARTICLE, null, ARTICLE],
	['as its publisher declares it', 'https://m.harbour.example/port-of-vell?ref=home', ARTICLE, ARTICLE],
	['without tracking', `${ARTICLE}?utm_source=letter&fbclid=abc&gclid=1`, null, ARTICLE],
	['without tracking that its publisher declares', ARTICLE, `${ARTICLE}?utm_campaign=x`, ARTICLE],
	['without what lets a subscriber in', `${ARTICLE}?unlocked_article_code=s3cret&sid=12`, null, ARTICLE],
	['with what names it', `${ARTICLE}?id=4711&utm_medium=rss`, null, `${ARTICLE}?id=4711`],
	['with a page of it that stands beside its first', `${ARTICLE}?page=1&page=3`, null, `${ARTICLE}?page=3`],
	['without a place in the page', `${ARTICLE}#comments`, null, ARTICLE],
	['with the path behind its hash', 'https://app.example/#/port?x', null, 'https://app.example/#/port?x'],
	['if it is no web address', 'not an address', null, 'not an address'],
])('an article is handed on %s', (_, url, canonicalUrl, expected) => {
	expect(shareAddress({ url, canonicalUrl })).toBe(expected);
});
