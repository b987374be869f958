import { expect, test, vi } from 'vitest';
import { managedValues } from '../../src/platform/storage-areas.ts';

const { storage } = vi.hoisted(() => ({
	storage: { local: {}, session: {} } as { managed?: { get: () => Promise<unknown> } | undefined },
}));
vi.mock('../../src/platform/browser.ts', () => ({ browser: { storage } }));

test.each<[string, (() => Promise<unknown>) | undefined, unknown]>([
	['has a policy', async () => ({ featuresOff: ['look-ups'] }), { featuresOff: ['look-ups'] }],
	['has none', async () => ({}), {}],
	['refuses the question for want of one', () => Promise.reject(new Error('Managed storage manifest not found')), {}],
	['knows of no policies', undefined, {}],
	['cannot read it', () => Promise.reject(new Error('An unexpected error occurred')), null],
	['fails with what is no error', () => Promise.reject(undefined), null],
])('a browser that %s', async (_, get, said) => {
	storage.managed = get && { get };
	expect(await managedValues()).toEqual(said);
});
