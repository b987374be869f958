import { expect, test } from 'vitest';
import { isNewsSitesOffered, setNewsSitesOffered } from '../../../src/storage/settings/news-sites-offer.ts';
import { memoryStore } from '../../../tools/fakes/memory-store.ts';

test('the offer is made until it is answered, and again when the answer is taken back', async () => {
	const values = memoryStore();
	expect(await isNewsSitesOffered(values)).toBe(true);
	await setNewsSitesOffered(values, false);
	expect(await isNewsSitesOffered(values)).toBe(false);
	await setNewsSitesOffered(values, true);
	expect(await isNewsSitesOffered(values)).toBe(true);
});
