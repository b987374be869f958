import { describe, expect, test } from 'vitest';
import { DEFAULT_RETENTION } from '../../../src/core/retention/retention.ts';
import { withRules } from '../../../src/core/sites/change-rules.ts';
import type { VerdictRule } from '../../../src/core/sites/page-verdicts.ts';
import { siteModeAt } from '../../../src/core/sites/resolve-site-mode.ts';
import type { FeatureRule } from '../../../src/core/sites/site-features.ts';
import { inspectSettings, readSettings, type Settings, writeSettings } from '../../../src/storage/settings/settings.ts';
import { TAKE_OVER_PENDING, takeOverLocal } from '../../../src/storage/settings/take-over-local.ts';
import { readValue, type StoredValueDeclaration, writeValue } from '../../../src/storage/stored-value.ts';
import { memoryStore } from '../../../tools/fakes/memory-store.ts';

const fallback: Settings = {
	defaultMode: 'on-click',
	rules: [],
	retention: DEFAULT_RETENTION,
	quoteOrder: 'key',
	verdicts: [],
	hasHandle: true,
	features: [],
	theme: 'system',
	textSize: 'medium',
	language: 'browser',
};

test('settings come back as they were written', async () => {
	const store = memoryStore();
	const settings: Settings = {
		defaultMode: 'automatic',
		rules: [
			{ host: 'harbour.example', mode: 'off' },
			{ host: 'harbour.example', isAlone: true, path: '/live/*', mode: 'automatic' },
		],
		retention: { articleDays: null, coverageDays: 7, highlightDays: null },
		quoteOrder: 'speaker',
		verdicts: [{ pattern: 'harbour.example/pictures/*', verdict: 'article' }],
		hasHandle: false,
		features: [{ host: 'gossipwire.example', path: '/quiz', feature: 'coverage', isOn: false }],
		theme: 'dark',
		textSize: 'large',
		language: 'en',
	};
	await writeSettings(store, settings);
	expect(await readSettings(store)).toEqual(settings);
});

test.each<[string, () => unknown]>([
	['a big integer', () => 7n],
	[
		'something that holds itself',
		() => {
			const itself: { itself?: unknown } = {};
			itself.itself = itself;
			return itself;
		},
	],
])('settings with %s in them are set aside, and can be changed', async (_, make) => {
	const store = memoryStore();
	await store.set('settings', { version: 7, value: { ...fallback, quoteOrder: make() } });
	await writeSettings(store, { ...fallback, quoteOrder: 'speaker' });
	expect((await readSettings(store)).quoteOrder).toBe('speaker');
	expect(await store.keys()).toHaveLength(2);
});

test('where nothing is stored, the defaults hold', async () => {
	expect(await inspectSettings(memoryStore())).toEqual({ settings: fallback, isKnown: true, hasUnreadCopy: false });
});

const stored = {
	defaultMode: 'automatic',
	rules: [
		{ host: 'harbour.example', mode: 'off' },
		{ host: 'coast.example', mode: 'automatic' },
	],
	retention: { articleDays: null, coverageDays: 7, highlightDays: null },
	quoteOrder: 'speaker',
	verdicts: [{ pattern: 'harbour.example/quiz/*', verdict: 'none' }] as VerdictRule[],
	hasHandle: false,
	features: [{ host: 'gossipwire.example', feature: 'handle', isOn: false }] as FeatureRule[],
	theme: 'light',
	textSize: 'small',
	language: 'browser',
} as const;
/** What is shown to whoever has not chosen how it looks. */
const system = { theme: 'system', textSize: 'medium', language: 'browser' } as const;
const keepAll = { articleDays: null, coverageDays: null, highlightDays: null };

test('sites without the handle, as earlier versions kept them, are still without it', async () => {
	const { features: _, ...others } = stored;
	const port = memoryStore({ settings: { version: 6, value: { ...others, noHandleOn: ['gossipwire.example'] } } });
	expect(await inspectSettings(port)).toEqual({ settings: stored, isKnown: true, hasUnreadCopy: false });
});

test('settings from before there were verdicts hold whole, with none', async () => {
	const { defaultMode, rules, retention, quoteOrder } = stored;
	const before = { defaultMode, rules, retention, quoteOrder };
	const port = memoryStore({ settings: { version: 2, value: before } });
	expect(await inspectSettings(port)).toEqual({
		settings: { ...stored, verdicts: [], hasHandle: true, features: [], ...system },
		isKnown: true,
		hasUnreadCopy: false,
	});
});

test.each<[string, unknown, Partial<Settings>]>([
	['something else', 'yes', { ...fallback, retention: keepAll }],
	['a value without a version', stored, { ...fallback, retention: keepAll }],
	['an unknown mode', { version: 7, value: { ...stored, defaultMode: 'always' } }, { defaultMode: 'on-click' }],
	['no retention', { version: 7, value: { ...stored, retention: undefined } }, { retention: keepAll }],
	[
		'one negative number of days',
		{ version: 7, value: { ...stored, retention: { ...stored.retention, articleDays: -1 } } },
		{ retention: { ...stored.retention, articleDays: null } },
	],
	[
		'a number of days without an end',
		{ version: 7, value: { ...stored, retention: { ...stored.retention, coverageDays: 1e300 } } },
		{ retention: { ...stored.retention, coverageDays: null } },
	],
	['an unknown order', { version: 7, value: { ...stored, quoteOrder: 'length' } }, { quoteOrder: 'key' }],
	[
		'a rule of an unknown mode, which switches its site off',
		{ version: 7, value: { ...stored, rules: [...stored.rules, { host: 'vell.example', mode: 'sometimes' }] } },
		{ rules: [...stored.rules, { host: 'vell.example', mode: 'off' }] },
	],
	[
		'a rule without a host, after which no site is automatic unless named',
		{ version: 7, value: { ...stored, rules: [null, { mode: 'off' }, ...stored.rules] } },
		{ defaultMode: 'on-click' },
	],
	[
		'two rules for one site, of which the one that does less holds',
		{ version: 7, value: { ...stored, rules: [...stored.rules, { host: 'coast.example', mode: 'off' }] } },
		{
			rules: [
				{ host: 'harbour.example', mode: 'off' },
				{ host: 'coast.example', mode: 'off' },
			],
		},
	],
	[
		'a verdict of an unknown kind',
		{ version: 7, value: { ...stored, verdicts: [...stored.verdicts, { pattern: 'x.example/*', verdict: 'maybe' }] } },
		{ verdicts: [...stored.verdicts] },
	],
	['a handle that is neither on nor off', { version: 7, value: { ...stored, hasHandle: 'no' } }, { hasHandle: true }],
	[
		'a feature that there is none of, and one of no site',
		{
			version: 7,
			value: {
				...stored,
				features: [
					...stored.features,
					{ host: 'x.example', feature: 'summary', isOn: false },
					{ feature: 'handle', isOn: false },
				],
			},
		},
		{ features: stored.features },
	],
	['a look that there is none of', { version: 7, value: { ...stored, theme: 'sepia' } }, { theme: 'system' }],
	['a language that there is none of', { version: 7, value: { ...stored, language: 'tlh' } }, { language: 'browser' }],
	['letters without a size', { version: 7, value: { ...stored, textSize: 1e9 } }, { textSize: 'medium' }],
	['verdicts that are no list', { version: 7, value: { ...stored, verdicts: 'all' } }, { verdicts: [] }],
	['rules that are no list', { version: 7, value: { ...stored, rules: {} } }, { defaultMode: 'on-click', rules: [] }],
])('where %s is stored, the rest holds, nothing may be let go, and the copy is kept aside', async (_, raw, change) => {
	const port = memoryStore({ settings: raw });
	const expected = { ...stored, ...change };
	expect(await inspectSettings(port)).toEqual({ settings: expected, isKnown: false, hasUnreadCopy: true });
	await writeSettings(port, { ...(await readSettings(port)), quoteOrder: 'speaker' });
	await writeSettings(port, { ...(await readSettings(port)), quoteOrder: 'key' });
	const kept = await Promise.all((await port.keys()).map((key) => port.get(key)));
	expect(kept).toContainEqual(raw);
	expect(await inspectSettings(port)).toEqual({
		settings: { ...expected, quoteOrder: 'key' },
		isKnown: true,
		hasUnreadCopy: true,
	});
});

test('settings of a later version are there again after a downgrade and an upgrade, whatever was changed between', async () => {
	const later = { version: 9, value: { ...stored, layout: 'wide' } };
	const port = memoryStore({ settings: later });
	expect(await inspectSettings(port)).toEqual({ settings: stored, isKnown: false, hasUnreadCopy: true });
	await writeSettings(port, withRules(await readSettings(port), [{ site: 'vell.example', mode: 'off' }]));
	await writeSettings(port, withRules(await readSettings(port), [{ site: 'osk.example', mode: 'off' }]));
	expect((await readSettings(port)).rules.map(({ host }) => host)).toEqual([
		'coast.example',
		'harbour.example',
		'osk.example',
		'vell.example',
	]);
	expect((await inspectSettings(port)).isKnown).toBe(false);
	expect(await port.get('settings')).toEqual(later);
});

test.each([
	['retention.articleDays', { retention: { ...stored.retention, articleDays: 0.001 } }],
	['rules.0.host', { rules: [{ host: 'x'.repeat(300), mode: 'off' as const }] }],
	['defaultMode', { defaultMode: 'always' as never }],
])('settings whose %s is out of shape are refused by that name, and what is stored stays', async (field, change) => {
	const port = memoryStore({ settings: { version: 7, value: stored } });
	const rules = [...stored.rules];
	await expect(writeSettings(port, { ...stored, rules, ...change })).rejects.toThrow(`"${field}"`);
	expect(await readSettings(port)).toEqual(stored);
});

describe('settings that versions before kept where scripts in pages can write', () => {
	const pending = { [TAKE_OVER_PENDING]: true };

	test('are taken over once and cleared there', async () => {
		const [local, values] = [memoryStore({ settings: { version: 1, value: stored }, other: 1 }), memoryStore(pending)];
		await takeOverLocal(local, values);
		expect(await readSettings(values)).toEqual({
			...stored,
			quoteOrder: 'key',
			verdicts: [],
			hasHandle: true,
			features: [],
			...system,
		});
		expect(await local.keys()).toEqual([]);
		await local.set('settings', { version: 7, value: { ...stored, retention: keepAll, rules: [] } });
		await takeOverLocal(local, values);
		expect((await readSettings(values)).rules).toEqual(stored.rules);
	});

	test('are not looked for where there were none before', async () => {
		const values = memoryStore();
		await takeOverLocal(memoryStore({ settings: { version: 7, value: stored } }), values);
		expect(await readSettings(values)).toEqual(fallback);
	});

	test('are set aside where they are broken, and nothing is let go meanwhile', async () => {
		const values = memoryStore(pending);
		expect((await inspectSettings(values)).isKnown).toBe(false);
		await takeOverLocal(memoryStore({ settings: { version: 7, value: { ...stored, rules: 'all' } } }), values);
		expect(await inspectSettings(values)).toMatchObject({ isKnown: false, hasUnreadCopy: true });
	});
});

const declaration: StoredValueDeclaration<{ words: string[] }> = {
	key: 'words',
	fallback: { words: [] },
	salvage: (value) =>
		Array.isArray((value as { words?: unknown } | null)?.words)
			? { value: value as { words: string[] }, isWhole: true }
			: { value: { words: [] }, isWhole: false },
	migrations: [(old) => String(old).split(' '), (old) => ({ words: old })],
};

test.each([
	[1, 'sea port'],
	[2, ['sea', 'port']],
	[3, { words: ['sea', 'port'] }],
])('what version %i wrote is brought forward', async (version, value) => {
	const reading = await readValue(memoryStore({ words: { version, value } }), declaration);
	expect(reading).toMatchObject({ value: { words: ['sea', 'port'] }, isWhole: true, hasUnreadCopy: false });
});

test('a value is written with the newest version', async () => {
	const store = memoryStore();
	await writeValue(store, declaration, { words: ['quay'] });
	expect(await store.get('words')).toEqual({ version: 3, value: { words: ['quay'] } });
});

test('settings from before quotes had an order put the key ones first', async () => {
	const { quoteOrder: _, ...before } = fallback;
	const store = memoryStore({ settings: { version: 1, value: { ...before, defaultMode: 'automatic' } } });
	expect(await readSettings(store)).toEqual({ ...fallback, defaultMode: 'automatic' });
});

test('an automatic rule of an earlier version for an ending that many sites share holds for the ending’s own pages alone', async () => {
	const rules = [
		{ host: 'co.uk', mode: 'off' },
		{ host: 'github.io', mode: 'automatic' },
		{ host: 'github.io', isAlone: true, mode: 'on-click' },
		{ host: 'harbour.example', mode: 'automatic' },
		{ host: 'nhs.uk', mode: 'automatic' },
		{ host: 'nhs.uk', path: '/news', mode: 'automatic' },
	];
	const port = memoryStore({ settings: { version: 7, value: { ...stored, defaultMode: 'on-click', rules } } });
	const { settings, isKnown } = await inspectSettings(port);
	expect(isKnown).toBe(true);
	expect(settings.rules).toEqual([
		rules[0],
		rules[2],
		rules[3],
		{ host: 'nhs.uk', isAlone: true, mode: 'automatic' },
		{ host: 'nhs.uk', isAlone: true, path: '/news', mode: 'automatic' },
	]);
	const modeAt = (url: string) => siteModeAt(url, settings).mode;
	expect(modeAt('https://www.nhs.uk/conditions')).toBe('automatic');
	expect(modeAt('https://osk-infirmary.nhs.uk/patients/1')).toBe('on-click');
	expect(modeAt('https://somebody.github.io/diary')).toBe('on-click');
	await writeSettings(port, settings);
	expect(await readSettings(port)).toEqual(settings);
});
