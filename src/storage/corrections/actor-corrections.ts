import type { ActorCorrection } from '../../core/actors/actor-correction.ts';
import { soundRows } from '../check-shape.ts';
import type { Database } from '../database-schema.ts';
import { setRowAside } from '../set-row-aside.ts';
import { writeAtOnce } from '../write-at-once.ts';
import { checkCorrection, newCorrection } from './correction-shape.ts';

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
	await writeAtOnce(db, ['actorCorrections', 'values'], async (transaction) => {
		const corrections = transaction.objectStore('actorCorrections');
		const earlier = await corrections.get(added.key);
		if (earlier && !checkCorrection(earlier).row)
			await setRowAside(transaction.objectStore('values'), 'actorCorrections', added.key, earlier);
		await corrections.put(added);
	});
}

export async function deleteCorrection(db: Database, key: string): Promise<void> {
	await writeAtOnce(db, ['actorCorrections'], (transaction) => transaction.objectStore('actorCorrections').delete(key));
}
