import { expect, test } from 'vitest';
import { privateKindOf } from '../../../src/core/sites/private-kind.ts';
import { resolveSiteMode } from '../../../src/core/sites/resolve-site-mode.ts';

test.each([
	['mail.osk.example', 'mail'],
	['webmail2.osk.example', 'mail'],
	['outlook.office.com', 'mail'],
	['banking.osk.example', 'bank'],
	['osk-bank.test', 'bank'],
	['sparkasse-osk.test', 'bank'],
	['bankofosk.test', 'bank'],
	['shop.paypal.com', 'bank'],
	['patient.osk.example', 'health'],
	['osk-clinic.test', 'health'],
	['osk-infirmary.nhs.uk', 'health'],
	['www.elster.de', 'government'],
	['login.vellcourier.test', 'sign-in'],
	['intranet.osk.example', 'own-network'],
	['192.168.1.1', 'own-network'],
	['[fd00::1]', 'own-network'],
	['localhost', 'own-network'],
	['wiki', 'own-network'],
	['router.home.arpa', 'own-network'],
])('%s is of a private kind: %s', (host, kind) => {
	expect(privateKindOf(host)).toBe(kind);
});

test.each([
	'vellcourier.test',
	'news.osk.example',
	'dailymail.test',
	'mailandexpress.test',
	'thebanker.test',
	'riverbanknews.test',
	'left-bank-review.test',
	'healthnews.test',
	'nhs-reporter.test',
	'blogs.government-watch.test',
	'online.vellcourier.test',
	'id.vellcourier.test',
	'hr.vellcourier.test',
	'm.vellcourier.test',
	'',
])('%s is of none', (host) => {
	expect(privateKindOf(host)).toBeNull();
});

test.each([
	['by the default', 'mail.osk.example', [], 'on-click', 'mail'],
	['by a rule for what is above', 'mail.osk.example', [{ host: 'osk.example', mode: 'automatic' }], 'on-click', 'mail'],
	[
		'unless a rule for the very host says so',
		'mail.osk.example',
		[{ host: 'mail.osk.example', mode: 'automatic' }],
		'automatic',
		null,
	],
	['and off stays off', 'mail.osk.example', [{ host: 'osk.example', mode: 'off' }], 'off', null],
] as const)('a private kind is never automatic %s', (_, host, rules, mode, privateKind) => {
	expect(resolveSiteMode(host, { defaultMode: 'automatic', rules: [...rules] })).toMatchObject({ mode, privateKind });
});
