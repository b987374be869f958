import { expect, test } from 'vitest';
import { DEFAULT_RETENTION } from '../../src/core/retention.ts';
import { readSettings, type Settings, writeSettings } from '../../src/storage/settings.ts';
import { readValue, type StoredValueDeclaration, writeValue } from '../../src/storage/stored-value.ts';
import { memoryStore } from '../fakes/memory-store.ts';

const fallback: Settings = { defaultMode: 'on-click', rules: [], retention: DEFAULT_RETENTION, quoteOrder: 'key' };

test('settings come back as they were written', async () => {
	const store = memoryStore();
	const settings: Settings = {
		defaultMode: 'automatic',
		rules: [{ host: 'harbour.example', mode: 'off' }],
		retention: { articleDays: null, coverageDays: 7, highlightDays: null },
		quoteOrder: 'speaker',
	};
	await writeSettings(store, settings);
	expect(await readSettings(store)).toEqual(settings);
});

test.each([
	['nothing', undefined],
	['something else', 'yes'],
	['an unknown mode', { version: 1, value: { ...fallback, defaultMode: 'always' } }],
	['a rule without a host', { version: 1, value: { ...fallback, rules: [{ mode: 'off' }] } }],
	['no retention', { version: 1, value: { defaultMode: 'off', rules: [] } }],
	['an unknown order', { version: 2, value: { ...fallback, quoteOrder: 'length' } }],
	['a negative number of days', { version: 1, value: { ...fallback, retention: { articleDays: -1 } } }],
])('where %s is stored, the fallback holds', async (_, stored) => {
	expect(await readSettings(memoryStore({ settings: stored }))).toEqual(fallback);
});

const declaration: StoredValueDeclaration<{ words: string[] }> = {
	key: 'words',
	fallback: { words: [] },
	isValid: (value): value is { words: string[] } => Array.isArray((value as { words?: unknown } | null)?.words),
	migrations: [(old) => String(old).split(' '), (old) => ({ words: old })],
};

test.each([
	[1, 'sea port'],
	[2, ['sea', 'port']],
	[3, { words: ['sea', 'port'] }],
])('what version %i wrote is brought forward', async (version, value) => {
	expect(await readValue(memoryStore({ words: { version, value } }), declaration)).toEqual({ words: ['sea', 'port'] });
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
