import { Shelves } from '../../src/background/state/shelves.ts';
import type { KeyValuePort } from '../../src/storage/key-value-port.ts';

/** Shelves with a session's store and no library. */
export function sessionShelves(session: KeyValuePort): Shelves {
	const none = () => Promise.reject(new Error('There is no library'));
	const library = { database: none, removeDatabase: none, storedBytes: none };
	return new Shelves(session, library, { now: () => new Date(), pause: none });
}
