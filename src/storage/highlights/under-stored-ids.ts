import type { ReadImport } from '../../core/imports/read-import.ts';
import { FIRST_DEVICE, type HybridTime, latestTime, nextTime } from '../../core/replication/hybrid-time.ts';
import type { Database } from '../database-schema.ts';

type Imported = ReadImport['records'];

/**
 * What a file brings, each under the id by which a version before this one took it in, where that one is stored or was deleted and its own is
 * not. What its words are read as now is written after what they were read as then, once, and before whatever the reader did with it.
 */
export async function underStoredIds(db: Database, records: Imported): Promise<Imported> {
	const ids = records.flatMap((record) => (record?.earlierIds ? [record.id, ...record.earlierIds] : []));
	if (ids.length === 0) return records;
	const transaction = db.transaction(['highlights', 'tombstones']);
	const [kept, deleted] = await Promise.all(
		(['highlights', 'tombstones'] as const).map(async (store) => {
			const keys = await Promise.all(ids.map((id) => transaction.objectStore(store).getKey(id)));
			return new Set(keys);
		}),
	);
	return records.map((record) => {
		if (!record?.earlierIds) return record;
		const names = [record.id, ...record.earlierIds];
		const id = names.find((name) => kept?.has(name)) ?? names.find((name) => deleted?.has(name)) ?? record.id;
		if (id === record.id) return record;
		const { clocks } = record;
		return { ...record, id, clocks: { ...clocks, passage: justAfter(latestTime(clocks.passage, clocks.note)) } };
	});
}

function justAfter(time: HybridTime): HybridTime {
	return nextTime(time, new Date(0), FIRST_DEVICE);
}
