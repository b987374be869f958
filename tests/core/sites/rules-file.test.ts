import { expect, test } from 'vitest';
import { exportSettings } from '../../../src/core/sites/export-settings.ts';
import { readRules, writeRules } from '../../../src/core/sites/rules-file.ts';
import type { FeatureRule } from '../../../src/core/sites/site-features.ts';
import type { SiteRule, SiteRules } from '../../../src/core/sites/site-mode.ts';
import { sitePatternOf } from '../../../src/core/sites/site-pattern.ts';

const rules: SiteRule[] = [
	{ host: 'news.example', mode: 'automatic' },
	{ host: 'news.example', isAlone: true, mode: 'on-click' },
	{ host: 'news.example', path: '/quiz', mode: 'off' },
	{ host: 'xn--bcher-kva.example', path: '/live/*', isAlone: true, mode: 'off' },
];
const features: FeatureRule[] = [
	{ host: 'news.example', feature: 'handle', isOn: false },
	{ host: 'news.example', path: '/live/*', feature: 'coverage', isOn: true },
];
const featureChanges = [
	{ site: 'news.example', feature: 'handle', isOn: false },
	{ site: '*://*.news.example/live/*', feature: 'coverage', isOn: true },
];
const changes = [
	{ site: 'news.example', mode: 'automatic' },
	{ site: '*://news.example/*', mode: 'on-click' },
	{ site: '*://*.news.example/quiz', mode: 'off' },
	{ site: '*://xn--bcher-kva.example/live/*', mode: 'off' },
];

test.each([
	['as a text', writeRules(rules, features)],
	[
		'with all settings',
		exportSettings({ defaultMode: 'off', rules, features } as SiteRules, new Date('2026-03-02T08:30:00Z')),
	],
])('rules written %s are read to the same', (_, content) => {
	expect(readRules(content, 100)).toEqual({ changes, features: featureChanges, skipped: [] });
});

test('lines that name no site or no mode are left out and named; of two for one site the later holds', () => {
	const content =
		'\ufeff# mine\r\noff News.example\nautomatic news.example\nnever a.example\nsummary-off a.example\ncoverage-maybe a.example\noff\noff com\n\noff b.example';
	expect(readRules(content, 2)).toEqual({
		changes: [
			{ site: 'news.example', mode: 'automatic' },
			{ site: 'b.example', mode: 'off' },
		],
		features: [],
		skipped: ['never a.example', 'summary-off a.example', 'coverage-maybe a.example', 'off', 'off com'],
	});
	expect(readRules(content, 1).skipped).toContain('off b.example');
});

test.each([
	'',
	'{',
	'{"settings":{"rules":7}}',
	'{"settings":{"rules":[null,7,{"host":5},{"host":"a.example","path":7,"mode":"on"}]}}',
	'{"settings":{"features":[{"host":"a.example","feature":"coverage","isOn":1}]}}',
	'{"settings":null}',
	'[]',
	'\0\0',
])('%j brings no rules', (content) => {
	expect(readRules(content, 100)).toMatchObject({ changes: [], features: [] });
});

test('no file makes all sites with an ending automatic', () => {
	const lines = [
		'*://*.com/*',
		'*://*.co.uk/*',
		'co.uk',
		'CO.UK',
		'github.io',
		'*.gov.uk',
		'gov.uk/bins',
		'*://*.com/**',
	];
	const read = readRules(lines.map((site) => `automatic ${site}`).join('\n'), 100);
	expect([read.changes, read.skipped]).toEqual([[], lines.map((site) => `automatic ${site}`)]);
	const rules = [
		{ host: 'co.uk', mode: 'automatic' },
		{ host: 'CO.UK', path: '/*', mode: 'automatic' },
		{ host: '*.co.uk', isAlone: true, mode: 'automatic' },
	];
	expect(readRules(JSON.stringify({ settings: { rules } }), 100).changes).toEqual([]);
});

test('what is written of hosts that are endings themselves, or have none, is read to the same', () => {
	const written: SiteRule[] = [
		{ host: 'nhs.uk', isAlone: true, mode: 'automatic' },
		{ host: 'gov.uk', path: '/bins', mode: 'on-click' },
		{ host: 'intranet', mode: 'off' },
		{ host: 'wiki', isAlone: true, mode: 'automatic' },
		{ host: 'localhost', mode: 'automatic' },
	];
	const read = readRules(writeRules(written, []), 100);
	expect(read.changes.map(({ site, mode }) => ({ ...sitePatternOf(site), mode }))).toEqual(written);
	expect(readRules('automatic www.co.uk\noff com', 100)).toMatchObject({
		changes: [{ site: '*://co.uk/*', mode: 'automatic' }],
		skipped: ['off com'],
	});
});

test('a rule for a site whose name is an ending, too, is read', () => {
	const content = writeRules([{ host: 'gov.uk', mode: 'off' }], []);
	expect(readRules(content, 100)).toMatchObject({ changes: [{ site: 'gov.uk', mode: 'off' }], skipped: [] });
});
