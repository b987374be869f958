import { expect, test } from 'vitest';
import { type HandleRules, isHandleOffered, withHandle } from '../../../src/core/sites/handle-rules.ts';

const rules: HandleRules = { hasHandle: true, noHandleOn: ['gossipwire.example', 'news.vellcourier.example'] };

test.each([
	['gossipwire.example', false],
	['www.gossipwire.example', false],
	['live.gossipwire.example', false],
	['notgossipwire.example', true],
	['vellcourier.example', true],
	['news.vellcourier.example', false],
])('on %s a handle is offered: %s', (host, isOffered) => {
	expect(isHandleOffered(host, rules)).toBe(isOffered);
	expect(isHandleOffered(host, { ...rules, hasHandle: false })).toBe(false);
});

test.each<[string, string | null, boolean, HandleRules]>([
	['nowhere', null, false, { ...rules, hasHandle: false }],
	['on one site less', 'www.Coast.example', false, { ...rules, noHandleOn: ['coast.example', ...rules.noHandleOn] }],
	['on a site that had none', 'gossipwire.example', true, { ...rules, noHandleOn: ['news.vellcourier.example'] }],
	[
		'below a site that had none',
		'live.gossipwire.example',
		true,
		{ ...rules, noHandleOn: ['news.vellcourier.example'] },
	],
	['not twice less', 'gossipwire.example', false, rules],
])('it is offered %s', (_, host, isOffered, expected) => {
	expect(withHandle(rules, host, isOffered)).toEqual({ ...expected, noHandleOn: [...expected.noHandleOn].sort() });
});
