import type { KeyValuePort } from '../key-value-port.ts';
import { setAside } from '../stored-value.ts';

/**
 * Set by the upgrade of a database from before the settings lay in it, so that `storage.local` is read once and never again: scripts in
 * pages can write there. A new database has it not.
 */
export const TAKE_OVER_PENDING = 'take over storage.local';

/** What is taken over; nothing else was ever kept there. */
const TAKEN_OVER = ['settings'];

export async function isTakeOverPending(values: KeyValuePort): Promise<boolean> {
	return (await values.get(TAKE_OVER_PENDING)) !== undefined;
}

/**
 * Takes over, once, what versions before this one kept in `storage.local`, and clears it there. It is checked when it is read, as all is.
 * A worker killed meanwhile does it again.
 */
export async function takeOverLocal(local: KeyValuePort, values: KeyValuePort): Promise<void> {
	if (!(await isTakeOverPending(values))) return;
	for (const key of TAKEN_OVER) {
		const former = await local.get(key);
		if (former === undefined) continue;
		if ((await values.get(key)) === undefined) await values.set(key, former);
		else await setAside(values, key, former);
	}
	await values.remove(TAKE_OVER_PENDING);
	for (const key of await local.keys()) await local.remove(key);
}
