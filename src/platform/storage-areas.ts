import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** A storage area as a plain store of values; fits the storage folder's `KeyValuePort`. */
export interface StorageAreaStore {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
	remove(key: string): Promise<void>;
	keys(): Promise<string[]>;
}

function storeOf(area: Storage.StorageArea): StorageAreaStore {
	return {
		get: async (key) => (await area.get(key))[key],
		set: (key, value) => area.set({ [key]: value }),
		remove: (key) => area.remove(key),
		keys: async () => Object.keys(await area.get(null)),
	};
}

/** Kept on the disk until the reader deletes it; only what versions before left there is still read. */
export const localStore = storeOf(browser.storage.local);
/** Kept in memory over the worker's deaths, until the browser ends. */
export const sessionStore = storeOf(browser.storage.session);

/** How Firefox refuses the question where there is no policy (bug 1868153). */
const NO_POLICY_THERE = /managed storage manifest not found/i;

/** What the reader's organisation has set by policy; null where the browser could not read whether it has. */
export async function managedValues(): Promise<Record<string, unknown> | null> {
	// a browser without the area has no policies
	const managed = browser.storage.managed as Storage.StorageArea | undefined;
	if (!managed) return {};
	try {
		return await managed.get(null);
	} catch (error) {
		return NO_POLICY_THERE.test((error as Error | undefined)?.message ?? '') ? {} : null;
	}
}

/**
 * Keeps scripts in pages from reading and writing `storage.local` where the browser can (Firefox cannot, bug 1724754). Nothing of worth
 * lies there any more.
 */
export async function closeLocalToPages(): Promise<void> {
	const local = browser.storage.local as Storage.StorageArea & {
		setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
	};
	await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Bytes that the extension's databases and files take; null where the browser does not say. */
export async function storedBytes(): Promise<number | null> {
	const estimate = await navigator.storage?.estimate?.();
	return estimate?.usage ?? null;
}
