import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MANAGED_FEATURES, NO_POLICY, problemOfServer, readPolicy } from '../../../src/core/policy/policy.ts';
import { DEFAULT_RETENTION } from '../../../src/core/retention/retention.ts';

const SERVER = { address: 'https://couch.example/db', database: 'library' };

test.each<[string, unknown, unknown]>([
	['nothing', undefined, NO_POLICY],
	['what the browser could not read', null, { ...NO_POLICY, featuresOff: ['replication', 'look-ups'] }],
	['an empty object', {}, NO_POLICY],
	['a text', 'off', NO_POLICY],
	['names that there are not', { featuresOff: ['everything', 7], colour: 'pink' }, NO_POLICY],
	['no list', { featuresOff: 'replication' }, NO_POLICY],
	['a server', { server: SERVER }, { ...NO_POLICY, server: SERVER }],
	[
		'a server without a database',
		{ server: { address: 'couch.example' } },
		{ ...NO_POLICY, server: { address: 'couch.example', database: null } },
	],
	['a server that is none', { server: { address: '' } }, { ...NO_POLICY, featuresOff: ['replication'] }],
	[
		'a server over a line that others read',
		{ server: { address: 'http://couch.example' } },
		{ ...NO_POLICY, featuresOff: ['replication'] },
	],
	['a server that is a number', { server: 7 }, { ...NO_POLICY, featuresOff: ['replication'] }],
	['features', { featuresOff: ['look-ups'] }, { ...NO_POLICY, featuresOff: ['look-ups'] }],
	[
		'days, of which some cannot be',
		{ retention: { articleDays: 7, coverageDays: -1, highlightDays: 0, other: 3 } },
		{ ...NO_POLICY, retention: { articleDays: 7, highlightDays: null } },
	],
	[
		'days that are texts, halves or without end',
		{ retention: { articleDays: '7', coverageDays: 1.5, highlightDays: 1e9 } },
		NO_POLICY,
	],
])('of %s this holds', (_, managed, policy) => {
	expect(readPolicy(managed)).toEqual(policy);
});

describe('a machine', () => {
	test.each<[boolean, unknown, string]>([
		[true, {}, 'https://any.example/library'],
		[true, { server: SERVER }, 'https://couch.example/db/library'],
		[false, { server: SERVER }, 'https://couch.example/db/other'],
		[false, { server: SERVER }, 'https://couch.example/library'],
		[false, { server: SERVER }, 'https://couch.example.evil.example/db/library'],
		[true, { server: { address: 'https://couch.example/db' } }, 'https://couch.example/db/userdb-61'],
		[false, { server: { address: 'https://couch.example/db' } }, 'https://couch.example/db/x/y'],
		[false, { server: { address: 'https://couch.example/db' } }, 'https://evil.example/library'],
		[false, { featuresOff: ['replication'] }, 'https://couch.example/db/library'],
		[false, { server: 'couch' }, 'https://couch.example/db/library'],
	])('may be joined (%j) by %j with %s', (isAllowed, managed, url) => {
		expect(problemOfServer(readPolicy(managed), url) === null).toBe(isAllowed);
	});
});

test('the schema that the browser checks a policy by names what is read of it, and nothing else', () => {
	const { properties } = JSON.parse(readFileSync('managed-schema.json', 'utf8'));
	expect(Object.keys(properties).sort()).toEqual(Object.keys(NO_POLICY).sort());
	expect(properties.featuresOff.items.enum).toEqual(MANAGED_FEATURES);
	expect(Object.keys(properties.retention.properties)).toEqual(Object.keys(DEFAULT_RETENTION));
	expect(Object.keys(properties.server.properties)).toEqual(Object.keys(SERVER));
});
