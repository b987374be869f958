import { expect, test } from 'vitest';
import { closeNewsSitesOffer, isNewsSitesOffered } from '../../../src/storage/settings/news-sites-offer.ts';
import { memoryStore } from '../../../tools/fakes/memory-store.ts';

test('the offer is made until it is answered', async () => {
	const values = memoryStore();
	expect(await isNewsSitesOffered(values)).toBe(true);
	await closeNewsSitesOffer(values);
	expect(await isNewsSitesOffered(values)).toBe(false);
});
