import { expect, test } from 'vitest';
import { closeNews, isNewsWaiting, offerNews } from '../../../src/storage/whats-new/whats-new.ts';
import { memoryStore } from '../../../tools/fakes/memory-store.ts';

test('news wait after an update until they are closed, and other updates do not bring them back', async () => {
	const values = memoryStore();
	expect(await isNewsWaiting(values)).toBe(false);
	await offerNews(values, '0.2.0');
	expect(await isNewsWaiting(values)).toBe(true);
	await closeNews(values, '0.2.0');
	expect(await isNewsWaiting(values)).toBe(false);
	await offerNews(values, '0.2.0');
	expect(await isNewsWaiting(values)).toBe(false);
	await offerNews(values, '0.3.0');
	expect(await isNewsWaiting(values)).toBe(true);
});

test('what cannot be read of them counts as nothing to tell', async () => {
	const values = memoryStore({ 'told news': { version: 1, value: { told: '<b>', isWaiting: true } } });
	expect(await isNewsWaiting(values)).toBe(false);
	await offerNews(values, '0.2.0');
	expect(await isNewsWaiting(values)).toBe(true);
});
