import { expect, test } from 'vitest';
import {
	type FeatureChange,
	type FeatureRules,
	featuresAt,
	featuresByPattern,
	withFeatures,
} from '../../../src/core/sites/site-features.ts';
import { sitePatternOf } from '../../../src/core/sites/site-pattern.ts';

const rules: FeatureRules = {
	hasHandle: true,
	features: [
		{ host: 'gossipwire.example', feature: 'handle', isOn: false },
		{ host: 'live.gossipwire.example', feature: 'handle', isOn: true },
		{ host: 'coast.example', isAlone: true, feature: 'coverage', isOn: false },
		{ host: 'coast.example', path: '/sport', feature: 'context', isOn: false },
		{ host: 'coast.example', path: '/*/live-*', feature: 'coverage', isOn: false },
	],
};

test.each([
	['https://vell.example/', []],
	['https://notgossipwire.example/', []],
	['https://gossipwire.example/', ['handle']],
	['https://www.gossipwire.example/a', ['handle']],
	['https://blog.gossipwire.example/', ['handle']],
	['https://live.gossipwire.example/', []],
	['https://www.coast.example/', ['coverage']],
	['https://news.coast.example/', []],
	['https://coast.example/sport/rowing?page=2', ['context', 'coverage']],
	['https://news.coast.example/sporting', []],
	['https://news.coast.example/2026/live-vote', ['coverage']],
	['no address', []],
])('on %s is off: %j', (url, expected) => {
	const found = featuresAt(url, rules);
	const off = Object.entries(found).flatMap(([feature, { isOn }]) => (isOn ? [] : [feature]));
	expect(off).toEqual(expected);
});

test('why a feature is off is the rule that wins; without the handle anywhere there is no rule to name', () => {
	const url = 'https://gossipwire.example/';
	expect(featuresAt(url, rules).handle.rule).toEqual(rules.features[0]);
	expect(featuresAt(url, { ...rules, hasHandle: false }).handle).toEqual({ isOn: false, rule: null });
	expect(featuresAt('https://live.gossipwire.example/', { ...rules, hasHandle: false }).handle.isOn).toBe(false);
});

test.each([
	['gossipwire.example', ['handle']],
	['blog.gossipwire.example', ['handle']],
	['*://gossipwire.example/a', ['handle']],
	['live.gossipwire.example', []],
	['notgossipwire.example', []],
	['coast.example', []],
	['*://coast.example/*', ['coverage']],
	['*://*.coast.example/sport', ['context']],
	['*://*.news.coast.example/sport/rowing', ['context']],
	['*://*.news.coast.example/sport*', []],
	['*://*.coast.example/2026/live-vote', ['coverage']],
])('on all the pages of %s is off: %j', (site, expected) => {
	const found = featuresByPattern(rules.features)(sitePatternOf(site));
	const off = Object.entries(found).flatMap(([feature, { isOn }]) => (isOn ? [] : [feature]));
	expect(off).toEqual(expected);
});

const changed = (...changes: FeatureChange[]) => withFeatures({ hasHandle: true, features: [] }, changes).features;
const off = { host: 'coast.example', feature: 'coverage', isOn: false };

test.each<[string, FeatureChange[], object[]]>([
	['one is written without “www.”', [{ site: 'www.Coast.example', feature: 'coverage', isOn: false }], [off]],
	[
		'the later of two holds, and one that says what holds anyway goes',
		[
			{ site: 'coast.example', feature: 'coverage', isOn: false },
			{ site: 'coast.example', feature: 'coverage', isOn: true },
		],
		[],
	],
	[
		'one takes away an exception',
		[
			{ site: 'coast.example', feature: 'coverage', isOn: false },
			{ site: '*://*.coast.example/sport', feature: 'coverage', isOn: true },
			{ site: '*://*.coast.example/sport', feature: 'coverage', isOn: null },
		],
		[off],
	],
	[
		'an exception below stays beside what it is one of, another feature does not',
		[
			{ site: 'coast.example', feature: 'coverage', isOn: false },
			{ site: 'news.coast.example', feature: 'coverage', isOn: true },
			{ site: 'news.coast.example', feature: 'context', isOn: true },
		],
		[off, { host: 'news.coast.example', feature: 'coverage', isOn: true }],
	],
])('%s', (_, changes, expected) => {
	expect(changed(...changes)).toEqual(expected);
});
