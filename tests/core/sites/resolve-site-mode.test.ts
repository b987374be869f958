import { expect, test } from 'vitest';
import { withRules } from '../../../src/core/sites/change-rules.ts';
import { resolveSiteMode } from '../../../src/core/sites/resolve-site-mode.ts';
import type { SiteRules } from '../../../src/core/sites/site-mode.ts';
import { siteName } from '../../../src/core/sites/site-name.ts';

const rules: SiteRules = {
	defaultMode: 'on-click',
	rules: [
		{ host: 'harbour.example', mode: 'automatic' },
		{ host: 'shop.harbour.example', mode: 'off' },
	],
};

test.each([
	['harbour.example', 'automatic', 'harbour.example'],
	['www.harbour.example', 'automatic', 'harbour.example'],
	['news.harbour.example', 'automatic', 'harbour.example'],
	['shop.harbour.example', 'off', 'shop.harbour.example'],
	['www.shop.harbour.example', 'off', 'shop.harbour.example'],
	['newharbour.example', 'on-click', undefined],
	['example', 'on-click', undefined],
	['', 'on-click', undefined],
])('on "%s" the mode is %s', (host, mode, ruleHost) => {
	const resolved = resolveSiteMode(host, rules);
	expect([resolved.mode, resolved.rule?.host]).toEqual([mode, ruleHost]);
});

test.each([
	['WWW.Harbour.Example', 'harbour.example'],
	['harbour.example.', 'harbour.example'],
	['wwwharbour.example', 'wwwharbour.example'],
	// what is left would be every site with that ending
	['www.com', 'www.com'],
])('a rule for "%s" is written for %s', (host, name) => {
	expect(siteName(host)).toBe(name);
});

test('a new rule takes the place of the old one', () => {
	const changed = withRules(rules, [{ site: 'www.harbour.example', mode: 'off' }]);
	expect(changed.rules.filter(({ host }) => host === 'harbour.example')).toEqual([
		{ host: 'harbour.example', mode: 'off' },
	]);
	expect(changed.rules).toHaveLength(2);
});

test('a removed rule leaves the others', () => {
	expect(withRules(rules, [{ site: 'harbour.example', mode: null }]).rules).toEqual([
		{ host: 'shop.harbour.example', mode: 'off' },
	]);
});

test.each([
	['harbour.example', '/', 'automatic'],
	['harbour.example', '/quiz/9', 'off'],
	['news.harbour.example', '/quiz', 'off'],
	['harbour.example', '/quizzes', 'automatic'],
	['harbour.example', '/quiz/live/9', 'on-click'],
	['shop.harbour.example', '/', 'on-click'],
	['old.shop.harbour.example', '/', 'off'],
])('of rules for parts the most precise holds: on %s%s %s', (host, path, mode) => {
	const parts: SiteRules = {
		defaultMode: 'on-click',
		rules: [
			...rules.rules,
			{ host: 'harbour.example', path: '/quiz', mode: 'off' },
			{ host: 'harbour.example', path: '/quiz/live/*', mode: 'on-click' },
			{ host: 'shop.harbour.example', isAlone: true, mode: 'on-click' },
		],
	};
	expect(resolveSiteMode(host, parts, path).mode).toBe(mode);
});
