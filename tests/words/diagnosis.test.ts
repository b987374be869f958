import { expect, test } from 'vitest';
import { sayDiagnosis } from '../../src/words/diagnosis.ts';
import { settings, use } from '../fakes/options-state.ts';

const product = { version: '0.1.0', browser: 'Vellbrowser/142.0', system: 'linux x86-64', language: 'de-AT' };

test('a diagnosis says versions and how many there are of each thing', () => {
	const feeds = ['working', 'offline', 'working'] as const;
	expect(sayDiagnosis({ product, settings, feeds, use, problem: null })).toBe(`Sidelight 0.1.0
Browser: Vellbrowser/142.0
System: linux x86-64, language de-AT
Every site: on-click; rules: 2 automatic, 1 off
Switched off on sites: 1 handle
Grants of the browser: 1
Kept for days: articles 30, coverage 14, highlights ever
Look: system, medium; quotes by key; handle on
Feeds: 2 working, 1 offline
Stored: 214 articles, 3871 reports, 36 highlights; 18 MB
`);
});

test('it holds nothing of what the reader set, follows or keeps', () => {
	const said = sayDiagnosis({ product, settings, feeds: [], use, problem: null });
	const secrets = [
		...settings.rules.map(({ host }) => host),
		...settings.verdicts.map(({ pattern }) => pattern),
		...settings.features.map(({ host }) => host),
		...settings.grantedOrigins,
	];
	for (const secret of secrets) expect(said).not.toContain(secret);
});

test('where nobody answers, it says so beside the versions', () => {
	const problem = { code: 'nobody-answered', values: { method: 'viewSettings' } } as const;
	expect(sayDiagnosis({ product, settings: null, feeds: null, use: null, problem })).toBe(`Sidelight 0.1.0
Browser: Vellbrowser/142.0
System: linux x86-64, language de-AT
No answer: nobody-answered
`);
});
