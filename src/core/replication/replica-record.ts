import { type HybridTime, latestTime } from './hybrid-time.ts';

/** What of the library other machines may have; each can be left out. What was read never is among them. */
export const REPLICA_KINDS = [
	'highlights',
	'feeds',
	'follows',
	'corrections',
	'searches',
	'rules',
	'collections',
] as const;
export type ReplicaKind = (typeof REPLICA_KINDS)[number];

/** One thing of the library as machines tell it to each other: its fields, each with the time of its last writing. */
export interface ReplicaRecord {
	kind: ReplicaKind;
	/** Names it among those of its kind, on every machine. */
	id: string;
	/** What JSON can say; empty of one that is deleted. */
	fields: Readonly<Record<string, unknown>>;
	/** Of each field. */
	clocks: Readonly<Record<string, HybridTime>>;
	/** When it was last deleted; it may have been written again since. */
	deletedAt: HybridTime | null;
}

/**
 * Two records of one thing as one: of each field what was written last, of its deletions the last. Whatever comes first, and however often,
 * comes to the same.
 */
export function joinReplicas(a: ReplicaRecord, b: ReplicaRecord): ReplicaRecord {
	const fields: Record<string, unknown> = {};
	const clocks: Record<string, HybridTime> = {};
	for (const name of [...new Set([...Object.keys(a.clocks), ...Object.keys(b.clocks)])].sort()) {
		const from = isWrittenLater(a, b, name) ? a : b;
		fields[name] = from.fields[name];
		clocks[name] = from.clocks[name] ?? '';
	}
	const deletions = [a.deletedAt, b.deletedAt].filter((time) => time !== null);
	return { kind: a.kind, id: a.id, fields, clocks, deletedAt: deletions.length > 0 ? latestTime(...deletions) : null };
}

function isWrittenLater(a: ReplicaRecord, b: ReplicaRecord, name: string): boolean {
	const [timeOfA = '', timeOfB = ''] = [a.clocks[name], b.clocks[name]];
	// one time has one writing, but for what was written before there were clocks
	if (timeOfA === timeOfB) return writtenValue(a.fields[name]) > writtenValue(b.fields[name]);
	return timeOfA > timeOfB;
}

/** Whether it is deleted: nothing of it was written after its deletion. */
export function isGone({ clocks, deletedAt }: ReplicaRecord): boolean {
	return deletedAt !== null && deletedAt >= latestTime('', ...Object.values(clocks));
}

/** What other machines are told: of one that is deleted that, and when. */
export function toldReplica(record: ReplicaRecord): ReplicaRecord {
	return isGone(record) ? { ...record, fields: {}, clocks: {} } : record;
}

export function isSameReplica(a: ReplicaRecord, b: ReplicaRecord): boolean {
	return writtenValue(a) === writtenValue(b);
}

/** JSON that is the same for the same value, in whatever order it has its fields. */
export function writtenValue(value: unknown): string {
	return JSON.stringify(ordered(value)) ?? '';
}

function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
}
