import * as v from 'valibot';
import type { HighlightRecord } from '../../core/highlights/highlight-record.ts';
import { highlightOfReplica } from '../../core/replication/highlight-replica-record.ts';
import { isHybridTime, LATEST_CLOCK } from '../../core/replication/hybrid-time.ts';
import { isGone, REPLICA_KINDS, type ReplicaRecord } from '../../core/replication/replica-record.ts';
import { isNestedWithin } from '../../core/shapes/is-nested-within.ts';
import { KeySchema } from '../check-shape.ts';
import { restoredHighlight } from '../highlights/highlight-shape.ts';
import { LEDGER_KINDS } from './ledger-kinds.ts';

const FIELDS = v.record(v.pipe(v.string(), v.maxLength(40)), v.unknown());
const ReplicaSchema = v.object({
	kind: v.picklist(REPLICA_KINDS),
	id: KeySchema,
	fields: FIELDS,
	clocks: FIELDS,
	deletedAt: v.nullable(v.string()),
});

/** Letters of a record's fields in JSON, and how deep they are nested; ours have a tenth of that. */
const LONGEST = 1_000_000;
const DEEPEST = 20;

/** Fields that a record of its kind has, all of which are there where it is not deleted. */
const FIELD_NAMES: Record<ReplicaRecord['kind'], readonly string[]> = {
	highlights: ['passage', 'article', 'colour', 'note', 'tags', 'times'],
	feeds: LEDGER_KINDS.feeds.fields,
	follows: LEDGER_KINDS.follows.fields,
	corrections: LEDGER_KINDS.corrections.fields,
	searches: LEDGER_KINDS.searches.fields,
	rules: LEDGER_KINDS.rules.fields,
	collections: LEDGER_KINDS.collections.fields,
};

/**
 * A record that another machine wrote, with what a record of its kind has and nothing else.
 * @returns "later" where it has times that cannot be believed yet, as of a machine whose clock is ahead; null where it may not be stored
 */
export function checkedReplica(value: unknown, now: Date): ReplicaRecord | 'later' | null {
	const parsed = v.safeParse(ReplicaSchema, value);
	if (!parsed.success || !isNestedWithin(parsed.output, DEEPEST)) return null;
	const { kind, id, deletedAt } = parsed.output;
	const names = FIELD_NAMES[kind];
	const pick = (of: Record<string, unknown>) =>
		Object.fromEntries(names.flatMap((name) => (Object.hasOwn(of, name) ? [[name, of[name]]] : [])));
	const record = {
		kind,
		id,
		fields: pick(parsed.output.fields),
		clocks: pick(parsed.output.clocks),
		deletedAt,
	} as ReplicaRecord;
	if (JSON.stringify(record.fields).length > LONGEST) return null;
	const times = [...Object.values(record.clocks), ...(deletedAt === null ? [] : [deletedAt])];
	if (!times.every((time) => isHybridTime(time, LATEST_CLOCK))) return null;
	if (!times.every((time) => isHybridTime(time, now))) return 'later';
	if (isGone(record)) return Object.keys(record.fields).length === 0 ? record : null;
	if (!names.every((name) => Object.hasOwn(record.clocks, name) && Object.hasOwn(record.fields, name))) return null;
	if (kind === 'highlights') return checkedHighlight(record) && record;
	return LEDGER_KINDS[kind].isSound(record, now) ? record : null;
}

/** The highlight of a record, as it may be stored; null where it may not be. */
export function checkedHighlight(record: ReplicaRecord): HighlightRecord | null {
	const change = highlightOfReplica(record);
	if ('deleted' in change) return null;
	const highlight = restoredHighlight(change.kept);
	return highlight && { ...highlight, clocks: (change.kept as HighlightRecord).clocks };
}
