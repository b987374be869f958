import type { ActorCorrection } from '../core/actors/actor-correction.ts';
import type { Database } from './database.ts';

/** Newest first. */
export async function allCorrections(db: Database): Promise<ActorCorrection[]> {
	return (await db.getAll('actorCorrections')).sort((a, b) => b.correctedAt.localeCompare(a.correctedAt));
}

/** Keeps a correction in place of an earlier one of the same actor. Resolves once it is on the disk. */
export async function keepCorrection(db: Database, correction: ActorCorrection): Promise<void> {
	const transaction = db.transaction('actorCorrections', 'readwrite', { durability: 'strict' });
	await transaction.store.put(correction);
	await transaction.done;
}

export async function deleteCorrection(db: Database, key: string): Promise<void> {
	const transaction = db.transaction('actorCorrections', 'readwrite', { durability: 'strict' });
	await transaction.store.delete(key);
	await transaction.done;
}
