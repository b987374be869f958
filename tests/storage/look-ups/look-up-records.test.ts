import { expect, test } from 'vitest';
import { rememberLookUp } from '../../../src/storage/look-ups/look-up-records.ts';
import { memoryStore } from '../../../tools/fakes/memory-store.ts';

test('of many look-ups the oldest are forgotten, and nothing else that the session knows', async () => {
	const session = memoryStore({ 'look-up:gdelt-asked': 1, 'tab:1': {} });
	const start = Date.parse('2026-03-14T09:00:00.000Z');
	for (let number = 0; number < 60; number++) {
		const askedAt = new Date(start + number * 1000).toISOString();
		await rememberLookUp(
			session,
			`harbour.example/${number}`,
			{ source: 'gdelt', words: 'x', askedAt, articles: [] },
			[],
		);
	}
	const keys = await session.keys();
	expect(keys.filter((key) => key.startsWith('look-up:gdelt:'))).toEqual(
		Array.from({ length: 50 }, (_, place) => `look-up:gdelt:harbour.example/${place + 10}`),
	);
	expect(keys).toContain('look-up:gdelt-asked');
	expect(keys).toContain('tab:1');
});
