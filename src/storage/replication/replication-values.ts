import * as v from 'valibot';
import { LIMITS } from '../../core/limits.ts';
import type { NumberRange } from '../../core/replication/number-ranges.ts';
import type { RemoteSequence } from '../../core/replication/remote-copy.ts';
import { REPLICA_KINDS } from '../../core/replication/replica-record.ts';
import type { ReplicatedKinds, ReplicationProblem, ServerAccess } from '../../core/replication/replica-setup.ts';
import { CountSchema, KeySchema, TimeSchema } from '../check-shape.ts';
import type { KeyValuePort } from '../key-value-port.ts';
import { readValue, type Salvaged, type StoredValueDeclaration, writeValue } from '../stored-value.ts';

/** How the keys of an encrypted copy come of its passphrase, as the copy itself says. */
export interface Sealing {
	/** In base64, like `check`. */
	salt: string;
	rounds: number;
	/** Tells whether a passphrase is the copy's. */
	check: string;
}

/** What a copy is sealed with; both halves come of the reader's passphrase, which is not kept. */
export interface SealingKeys {
	/** 32 bytes each, in base64. */
	contents: string;
	ids: string;
}

/** With what this machine is joined. Neither exported nor backed up. */
export interface ReplicationSetup {
	/** Changes whenever the reader joins anew. */
	id: string;
	access: ServerAccess;
	kinds: ReplicatedKinds;
	isPaused: boolean;
	/** Null where the copy is not encrypted. */
	keys: SealingKeys | null;
	/** With keys: how they came of the passphrase, for a server that was emptied. */
	sealing: Sealing | null;
}

/** How far this machine and the copy have come with each other. */
export interface ReplicationProgress {
	/** Of the setup it is about. */
	id: string;
	/** The name of the copy that was last seen there: another copy knows nothing of what this one knew. */
	copy: string | null;
	/** What was taken in of the server's changes, and told of the library's. */
	since: RemoteSequence;
	told: number;
	/** Numbers of later changes that came from the copy as they are: it is not told of them. */
	heard: NumberRange[];
	/** Rises with every round; the server's note of it tells whether the copy is still the one we knew. */
	round: number;
	/** Something went either way since the server's note rose: it rises at the end of the next round that comes to one. */
	isOpen: boolean;
	/** ISO 8601, UTC; null before the first. */
	lastSuccessAt: string | null;
	problem: ReplicationProblem | null;
	/** Ids of documents that could not be taken in yet, such as of a machine whose clock is ahead. */
	held: string[];
	/**
	 * Where the changes are read again, from when on, and how many were refused before that place: there were more to be held than are held.
	 * Null where there were not.
	 */
	again: { since: RemoteSequence; from: string; refused: number } | null;
	/** Documents that are not as they must be. */
	refused: number;
}

/** Documents that are looked at again with each round. */
export const MOST_HELD = 500;
/** What comes between the reader's own changes. Of more the copy is told what it knows. */
export const MOST_HEARD = 200;

const Base64Schema = v.pipe(v.string(), v.maxLength(100));
const SetupSchema = v.object({
	id: KeySchema,
	access: v.object({ url: v.pipe(v.string(), v.url()), name: v.string(), secret: v.string() }),
	// a kind that there was not when the reader chose does not go there unasked
	kinds: v.object(Object.fromEntries(REPLICA_KINDS.map((kind) => [kind, v.optional(v.boolean(), false)]))),
	isPaused: v.boolean(),
	keys: v.nullable(v.object({ contents: Base64Schema, ids: Base64Schema })),
	sealing: v.optional(v.nullable(v.object({ salt: Base64Schema, rounds: CountSchema, check: Base64Schema })), null),
}) as unknown as v.GenericSchema<unknown, ReplicationSetup>;

const ProgressSchema = v.object({
	id: KeySchema,
	copy: v.optional(v.nullable(KeySchema), null),
	since: v.union([v.string(), v.number()]),
	told: CountSchema,
	heard: v.optional(v.pipe(v.array(v.tuple([CountSchema, CountSchema])), v.maxLength(MOST_HEARD)), []),
	round: CountSchema,
	// what was kept without it may be of a round that was cut off
	isOpen: v.optional(v.boolean(), true),
	lastSuccessAt: v.nullable(TimeSchema),
	problem: v.nullable(v.looseObject({ code: KeySchema })),
	held: v.pipe(v.array(v.pipe(v.string(), v.maxLength(3 * LIMITS.address))), v.maxLength(MOST_HELD)),
	again: v.optional(
		v.nullable(
			v.object({
				since: v.union([v.string(), v.number()]),
				from: TimeSchema,
				refused: v.optional(CountSchema, 0),
			}),
		),
		null,
	),
	refused: CountSchema,
}) as unknown as v.GenericSchema<unknown, ReplicationProgress>;

/** What cannot be read joins with nothing: nothing is sent. */
const SETUP: StoredValueDeclaration<ReplicationSetup | null> = {
	key: 'replication setup',
	fallback: null,
	salvage: (stored) => salvaged(SetupSchema, stored),
	migrations: [],
};
const PROGRESS: StoredValueDeclaration<ReplicationProgress | null> = {
	key: 'replication progress',
	fallback: null,
	salvage: (stored) => salvaged(ProgressSchema, stored),
	migrations: [],
};

function salvaged<Value>(schema: v.GenericSchema<unknown, Value>, stored: unknown): Salvaged<Value | null> {
	const parsed = v.safeParse(v.nullable(schema), stored);
	return parsed.success ? { value: parsed.output as Value | null, isWhole: true } : { value: null, isWhole: false };
}

/** Null where this machine is joined with none. */
export async function readSetup(values: KeyValuePort): Promise<ReplicationSetup | null> {
	return (await readValue(values, SETUP)).value;
}

export function writeSetup(values: KeyValuePort, setup: ReplicationSetup): Promise<void> {
	return writeValue(values, SETUP, setup);
}

/** Of a setup; as before the first round where nothing is known of it. */
export async function readProgress(values: KeyValuePort, { id }: ReplicationSetup): Promise<ReplicationProgress> {
	const { value } = await readValue(values, PROGRESS);
	if (value?.id === id) return value;
	return {
		id,
		copy: null,
		since: 0,
		told: 0,
		heard: [],
		round: 0,
		isOpen: false,
		lastSuccessAt: null,
		problem: null,
		held: [],
		again: null,
		refused: 0,
	};
}

export function writeProgress(values: KeyValuePort, progress: ReplicationProgress): Promise<void> {
	return writeValue(values, PROGRESS, progress);
}

/** Leaves nothing of a setup; what the ledgers say of the library's own rows stays true. */
export async function forgetSetup(values: KeyValuePort): Promise<void> {
	for (const { key } of [SETUP, PROGRESS]) await values.remove(key);
}
