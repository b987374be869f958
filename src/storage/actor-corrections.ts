import type { ActorCorrection } from '../core/actors/actor-correction.ts';
import type { Database } from './database.ts';
import { setRowAside } from './set-row-aside.ts';
import { soundRows } from './shapes/check-shape.ts';
import { checkCorrection, newCorrection } from './shapes/correction-shape.ts';

/** Newest first. */
export async function allCorrections(db: Database): Promise<ActorCorrection[]> {
	const corrections = soundRows(await db.getAll('actorCorrections'), checkCorrection);
	return corrections.sort((a, b) => b.correctedAt.localeCompare(a.correctedAt));
}

/**
 * Keeps a correction in place of an earlier one of the same actor. Resolves once it is on the disk.
 * @throws Error with a sentence for the reader where it is out of shape
 */
export async function keepCorrection(db: Database, correction: ActorCorrection): Promise<void> {
	const added = newCorrection(correction);
	const transaction = db.transaction(['actorCorrections', 'values'], 'readwrite', { durability: 'strict' });
	const corrections = transaction.objectStore('actorCorrections');
	const earlier = await corrections.get(added.key);
	if (earlier && !checkCorrection(earlier).row)
		await setRowAside(transaction.objectStore('values'), 'actorCorrections', added.key, earlier);
	await corrections.put(added);
	await transaction.done;
}

export async function deleteCorrection(db: Database, key: string): Promise<void> {
	const transaction = db.transaction('actorCorrections', 'readwrite', { durability: 'strict' });
	await transaction.store.delete(key);
	await transaction.done;
}
