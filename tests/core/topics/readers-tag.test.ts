import { expect, test } from 'vitest';
import { isReadersTag, readersTags } from '../../../src/core/topics/readers-tag.ts';

test.each([
	'_commerce',
	'paywall exclude',
	'comments enabled',
	'Internal',
	'AIRS08',
	'INDG08',
	'type_article',
	'cms-2041',
	'no ads',
	'paywall_hard',
	'content-tier-free',
	'noindex',
])('“%s” is no word for readers', (tag) => expect(isReadersTag(tag)).toBe(false));

test.each([
	'NATO',
	'COP28',
	'G20',
	'Covid-19',
	'Disabled',
	'Test',
	'Climate Change',
	'MH370',
	'iPhone 17',
	'Paywalls in the news',
	'Ads',
	'Premium',
])('“%s” is one', (tag) => expect(isReadersTag(tag)).toBe(true));

test('short capitals are codes only among codes', () => {
	expect(readersTags(['AER', 'AIRS08', 'INDG08', 'Aviation'])).toEqual(['Aviation']);
	expect(readersTags(['BBC', 'NATO', 'Aviation'])).toEqual(['BBC', 'NATO', 'Aviation']);
});
