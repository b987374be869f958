import { expect, test } from 'vitest';
import { isSoundRule } from '../../../src/core/sites/is-sound-rule.ts';
import type { SiteRule } from '../../../src/core/sites/site-mode.ts';

test.each<[string, Omit<SiteRule, 'mode'>]>([
	['an ending', { host: 'co.uk' }],
	['an ending in capitals', { host: 'GOV.UK' }],
	['an ending with a port', { host: 'co.uk:443' }],
	['an ending with a star', { host: '*.co.uk' }],
	['a star that calls itself alone', { host: '*.co.uk', isAlone: true }],
	['an ending with a path in its host', { host: 'co.uk/' }],
	['everything of an ending', { host: 'com', path: '/*' }],
	['nearly everything of an ending', { host: 'com', path: '/**' }],
	['an ending of a shared host', { host: 'github.io', path: '/a' }],
	['an ending in other letters', { host: 'xn--p1ai' }],
])('%s is not made automatic by a rule from elsewhere', (_, pattern) => {
	expect(isSoundRule({ ...pattern, mode: 'automatic' })).toBe(false);
});

test.each<[string, Omit<SiteRule, 'mode'>]>([
	['a site', { host: 'news.example' }],
	['a site under an ending', { host: 'royalfree.nhs.uk', path: '/news' }],
	['the pages of an ending itself', { host: 'nhs.uk', isAlone: true }],
	['a host of the reader’s own network', { host: 'intranet' }],
	['an address of it', { host: '192.168.0.1' }],
])('%s may be automatic', (_, pattern) => {
	expect(isSoundRule({ ...pattern, mode: 'automatic' })).toBe(true);
});

test('an ending whose own page the reader was on may be off', () => {
	expect(isSoundRule({ host: 'gov.uk', mode: 'off' })).toBe(true);
});

test.each(['', 'a b', 'a..b', '*', 'file:'])('a rule for “%s” names no pages', (host) => {
	expect(isSoundRule({ host, mode: 'off' })).toBe(false);
});
