import { beforeEach, expect, test, vi } from 'vitest';
import type { DetectorRegistration } from '../../src/core/sites/detector-registrations.ts';
import { replaceDetectorRegistrations } from '../../src/platform/scripting.ts';

interface Script {
	id: string;
	matches: string[];
	excludeMatches?: string[];
	js: string[];
}

/** The browser's registrations, which it changes all at once or not at all, as Firefox and Chromium do. */
const { scripts, scripting, calls } = vi.hoisted(() => {
	const scripts = new Map<string, Script>();
	const calls: string[] = [];
	const check = (given: Script[], isKnown: boolean) => {
		for (const { id, matches, excludeMatches } of given) {
			if (scripts.has(id) !== isKnown) throw new Error(`${id} is ${isKnown ? 'not there' : 'there'}`);
			if (excludeMatches?.length === 0) throw new Error('an empty list');
			if (matches.includes('refused')) throw new Error('no pattern');
		}
	};
	const scripting = {
		getRegisteredContentScripts: async () => [...scripts.values()],
		registerContentScripts: async (given: Script[]) => {
			check(given, false);
			for (const each of given) scripts.set(each.id, each);
			calls.push('register');
		},
		updateContentScripts: async (given: Script[]) => {
			check(given, true);
			for (const each of given) scripts.set(each.id, { ...scripts.get(each.id), ...each });
			calls.push('update');
		},
		unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
			for (const id of ids) scripts.delete(id);
			calls.push('unregister');
		},
	};
	return { scripts, scripting, calls };
});
vi.mock('../../src/platform/browser.ts', () => ({
	browser: { scripting, runtime: { getURL: () => 'moz-extension://x/' } },
}));

const site = (host: string, ...excludeMatches: string[]): DetectorRegistration => ({
	id: `detector-${host}`,
	matches: [host],
	excludeMatches,
});
const detectors = () =>
	[...scripts.values()]
		.filter(({ id }) => !id.startsWith('typing-'))
		.map(({ matches, excludeMatches = [] }) => [...matches, ...excludeMatches].join(' but '))
		.sort();

beforeEach(async () => {
	scripts.clear();
	await replaceDetectorRegistrations([site('a', 'a/off'), site('b')]);
	expect([...scripts.keys()].sort()).toEqual(['detector-a', 'detector-b', 'typing-detector-a', 'typing-detector-b']);
	calls.length = 0;
});

test('what stays the same is left alone', async () => {
	await replaceDetectorRegistrations([site('a', 'a/off'), site('b')]);
	expect(calls).toEqual([]);
});

test.each([
	[
		[site('a', 'a/other'), site('b', 'b/off')],
		['a but a/other', 'b but b/off'],
	],
	[
		[site('a'), site('b')],
		['a', 'b'],
	],
	[
		[site('b'), site('c')],
		['b', 'c'],
	],
	[[], []],
])('what is wanted is registered, and nothing else: %#', async (wanted, expected) => {
	await replaceDetectorRegistrations(wanted);
	expect(detectors()).toEqual(expected);
	expect(scripts.size).toBe(2 * expected.length);
});

test('a site that changes is never without its detector, and what goes goes last', async () => {
	await replaceDetectorRegistrations([site('a', 'a/other'), site('c')]);
	expect(calls).toEqual(['update', 'register', 'unregister']);
});

test('one that the browser refuses keeps the others neither from coming nor from going, and is told', async () => {
	const wanted = [site('a', 'a/other'), { ...site('c'), matches: ['refused'] }, site('d')];
	await expect(replaceDetectorRegistrations(wanted)).rejects.toThrow('no pattern');
	expect(detectors()).toEqual(['a but a/other', 'd']);
});
