import { expect, test } from 'vitest';
import { withoutRule, withRule } from '../../../src/core/sites/change-rules.ts';
import { resolveSiteMode, type SiteRules, siteName } from '../../../src/core/sites/site-mode.ts';

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
])('a rule for "%s" is written for %s', (host, name) => {
	expect(siteName(host)).toBe(name);
});

test('a new rule takes the place of the old one', () => {
	const changed = withRule(rules, 'www.harbour.example', 'off');
	expect(changed.rules.filter(({ host }) => host === 'harbour.example')).toEqual([
		{ host: 'harbour.example', mode: 'off' },
	]);
	expect(changed.rules).toHaveLength(2);
});

test('a removed rule leaves the others', () => {
	expect(withoutRule(rules, 'harbour.example').rules).toEqual([{ host: 'shop.harbour.example', mode: 'off' }]);
});
