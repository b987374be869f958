import { expect, test } from 'vitest';
import { detectorRegistrations } from '../../../src/core/sites/detector-registrations.ts';
import { isHostGranted, siteOrigins } from '../../../src/core/sites/match-patterns.ts';
import type { SiteMode } from '../../../src/core/sites/site-mode.ts';

const everywhere = ['*://*/*'];
const rule = (host: string, mode: SiteMode) => ({ host, mode });

test('nothing is registered after installation', () => {
	expect(detectorRegistrations({ defaultMode: 'on-click', rules: [] }, [])).toEqual([]);
});

test('a grant alone, such as a feed’s, registers nothing', () => {
	const rules = { defaultMode: 'on-click' as const, rules: [] };
	expect(detectorRegistrations(rules, ['*://*.feeds.example/*'])).toEqual([]);
});

test('a rule without the grant registers nothing', () => {
	const rules = { defaultMode: 'on-click' as const, rules: [rule('harbour.example', 'automatic')] };
	expect(detectorRegistrations(rules, ['*://*.other.example/*'])).toEqual([]);
});

test('an automatic site is registered, and every rule below it left out', () => {
	const rules = {
		defaultMode: 'on-click' as const,
		rules: [rule('harbour.example', 'automatic'), rule('shop.harbour.example', 'off')],
	};
	expect(detectorRegistrations(rules, ['*://*.harbour.example/*'])).toEqual([
		{
			id: 'detector-harbour.example',
			matches: ['*://*.harbour.example/*'],
			excludeMatches: ['*://*.shop.harbour.example/*'],
		},
	]);
});

test('an automatic site below one that is off has a registration of its own', () => {
	const rules = {
		defaultMode: 'automatic' as const,
		rules: [rule('harbour.example', 'off'), rule('news.harbour.example', 'automatic')],
	};
	expect(detectorRegistrations(rules, everywhere)).toEqual([
		{ id: 'detector-news.harbour.example', matches: ['*://*.news.harbour.example/*'], excludeMatches: [] },
		{
			id: 'detector-everywhere',
			matches: ['*://*/*'],
			excludeMatches: ['*://*.harbour.example/*', '*://*.news.harbour.example/*'],
		},
	]);
});

test('rules for parts of a site are left out of what is wider, and have their own', () => {
	const rules = {
		defaultMode: 'on-click' as const,
		rules: [
			rule('harbour.example', 'automatic'),
			{ host: 'harbour.example', path: '/quiz', mode: 'off' as const },
			{ host: 'harbour.example', path: '/quiz/live/*', mode: 'automatic' as const },
			{ host: 'shop.harbour.example', isAlone: true as const, mode: 'automatic' as const },
		],
	};
	const quiz = ['*://*.harbour.example/quiz', '*://*.harbour.example/quiz/*', '*://*.harbour.example/quiz?*'];
	const live = ['*://*.harbour.example/quiz/live/*'];
	const shop = ['*://shop.harbour.example/*', '*://www.shop.harbour.example/*'];
	expect(detectorRegistrations(rules, everywhere)).toEqual([
		{
			id: 'detector-harbour.example',
			matches: ['*://*.harbour.example/*'],
			excludeMatches: [...quiz, ...live, ...shop],
		},
		{ id: 'detector-*://*.harbour.example/quiz/live/*', matches: live, excludeMatches: shop },
		{ id: 'detector-*://shop.harbour.example/*', matches: shop, excludeMatches: [] },
	]);
});

test('every site needs the grant of every site', () => {
	const rules = { defaultMode: 'automatic' as const, rules: [] };
	expect(detectorRegistrations(rules, ['*://*.harbour.example/*'])).toEqual([]);
	expect(detectorRegistrations(rules, everywhere)).toHaveLength(1);
});

test.each([
	['harbour.example', '*://*.harbour.example/*'],
	['127.0.0.1', '*://127.0.0.1/*'],
	['localhost', '*://*.localhost/*'],
])('the pattern for %s is %s', (host, pattern) => {
	expect(siteOrigins(host)).toEqual([pattern]);
});

test.each([
	['harbour.example', '*://*.harbour.example/*', true],
	['news.harbour.example', '*://*.harbour.example/*', true],
	['newharbour.example', '*://*.harbour.example/*', false],
	['harbour.example', '*://*.news.harbour.example/*', false],
	['harbour.example', 'https://harbour.example/*', false],
	['harbour.example', '*://*/*', true],
	['harbour.example', '<all_urls>', true],
	['', '*://*/*', false],
	['', '<all_urls>', false],
])('%s with the grant %s: %s', (host, pattern, isGranted) => {
	expect(isHostGranted(host, [pattern])).toBe(isGranted);
});

test('what is registered for many rules takes time in proportion to them', () => {
	const registering = (count: number) => {
		const rules = Array.from({ length: count }, (_, at) => rule(`paper-${at}.example`, at % 2 ? 'off' : 'automatic'));
		const grants = rules.map(({ host }) => `*://*.${host}/*`);
		const before = process.cpuUsage();
		expect(detectorRegistrations({ defaultMode: 'automatic', rules }, grants)).toHaveLength(count / 2);
		const { user, system } = process.cpuUsage(before);
		return user + system;
	};
	registering(2_000);
	expect(registering(40_000) / registering(10_000)).toBeLessThan(12);
});
